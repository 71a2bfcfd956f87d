/** How the figures come about: said on the page of figures, and kept by the bench. */
export const rules: readonly string[] = [
  'Every list gets the same rows, made from a seed, and shows the same eight columns: a checkbox, the account with initials, name and number, the location, a coloured badge, who pays, a sum of money, a button and a menu button. Rows are 56 px high in an area of about 1,200 × 640 px.',
  'Everything is bundled by the same tool for production, ours as it is shipped. Other grids use their own virtual scrolling and selection; where they cannot be told an order or a search, the app does it as the reference does. No list loads a font.',
  'The reference, “windowed vanilla”, is a recycled window written by hand without a library: formatters and one collator made once, no preparation of sorting or searching.',
  'Each run has a fresh page in a fresh browser context. A run of each list comes first and is dropped. Then they take turns, in the opposite order every second repetition.',
  'An operation starts in an animation frame and ends after the first frame at which the rows that it must lead to are hit on the screen, through all shadow roots: customer numbers from the top, the sum of an updated row, checkboxes that are on. What never painted is not a number: it is a dash, with the reason below.',
  'CPU is the time of the page’s main thread in that span: script, style, layout, paint. What a list does later, when nothing happens, stands apart as “CPU after first paint”.',
  'The list stands, empty, in the page before it gets its first rows. “First sort” is the first one after the rows came, with time to prepare it where a list does; “sort, prepared” the ones after it, both ways. Keystrokes type “mün” and “ham” letter by letter.',
  'Scrolling goes 160 px a frame for 20,000 px, or to the end. Gaps are looked for in a second pass that is not timed.',
  'Heap is what script objects take after a forced collection, above the page with its data. Elements, shadow roots and listeners are those of the list with its first rows.',
  'A ratio is taken within a repetition, list by reference; the tables show medians. The mean is the geometric one of first set, replace, prepared sort, worst keystroke, update and select all, each to painted and in CPU, and of scroll CPU a frame and heap.',
  'On a cold page, what a script imports is preloaded, as the bundler writes it into its own pages; what it loads later is not.',
  'Times to painted depend on what else the machine does; ratios of CPU much less.',
];
