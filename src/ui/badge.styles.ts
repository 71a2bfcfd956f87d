import { css } from 'lit';

/** Badges and avatars. */
export const marks = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--_s3);
    padding: var(--_s1) var(--_s5);
    border-radius: var(--subsidiary-badge-radius, 12px);
    font-size: 0.9em;
    line-height: 1.4;
    font-weight: 600;
    color: var(--_ink-2);
    background: var(--_sunken);
    max-inline-size: 100%;
  }
  .badge::before {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: currentColor;
  }
  .badge.ok {
    color: var(--_ok);
    background: var(--_ok-soft);
  }
  .badge.warn {
    color: var(--_warn);
    background: var(--_warn-soft);
  }
  .badge.bad {
    color: var(--_bad);
    background: var(--_bad-soft);
  }
  .badge.info {
    color: var(--_info);
    background: var(--_info-soft);
  }
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    border-radius: var(--_radius-s);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 650;
    font-size: 0.9em;
  }
  @media (forced-colors: active) {
    .badge,
    .avatar {
      border: 1px solid;
    }
  }
`;

/** Sentences that matter now. */
export const notices = css`
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s2) var(--_s6);
    padding: calc(3.5 * var(--_s2)) var(--_s8);
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_info);
    border-radius: var(--_radius-m);
    background: var(--_surface);
  }
  .notice > svg.icon {
    margin-block-start: 0.15em;
    color: var(--_info);
  }
  /* A status that comes with its words is read out by few: the words come into it a moment later. */
  .notice[role='status'] > div {
    animation: heard 0.15s step-end !important;
  }
  @keyframes heard {
    from {
      visibility: hidden;
    }
  }
  .notice.ok {
    border-inline-start-color: var(--_ok);
  }
  .notice.ok > svg.icon {
    color: var(--_ok);
  }
  .notice.warn {
    border-inline-start-color: var(--_warn);
  }
  .notice.warn > svg.icon {
    color: var(--_warn);
  }
  .notice.bad {
    border-inline-start-color: var(--_bad);
  }
  .notice.bad > svg.icon {
    color: var(--_bad);
  }
  .notice:has(> .close) {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .notice > .close {
    align-self: start;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: var(--_ink-3);
    cursor: pointer;
  }
  .notice > .close:hover {
    color: var(--_ink);
  }
  .notice > .row {
    grid-column: 2;
    margin-block-start: var(--_s4);
  }
  .notice:focus {
    outline: none;
  }
`;

/** Badges, avatars and notices. */
export const badges = [marks, notices];
