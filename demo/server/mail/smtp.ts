import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { World } from '../world.js';
import { FROM, isGone, keep } from './mailbox.js';
import { Unreachable, type Transport } from './outbox.js';

/** Sends by SMTP (RFC 5321) until it is closed. */
export interface Smtp {
  transport: Transport;
  close(): Promise<void>;
}

/** A real mail server, by its URL (`smtps://user:password@host`). */
export function smtpAt(url: string): Smtp {
  const mailer = createTransport(url, { from: FROM });
  return {
    async transport({ messageId, recipient, subject, text, html }) {
      try {
        await mailer.sendMail({ messageId, to: recipient, subject, text, html });
      } catch (error) {
        const { command, responseCode = 0 } = error as { command?: string; responseCode?: number };
        if (command === 'RCPT TO' && responseCode >= 500)
          throw new Unreachable('No such address', { cause: error });
        throw error;
      }
    },
    close() {
      mailer.close();
      return Promise.resolve();
    },
  };
}

const SIZE = 1024 * 1024;

/** A mail server of our own, on a free port of this machine only. What it gets is put into the mailbox. */
export async function embeddedSmtp(world: World): Promise<Smtp> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: SIZE,
    logger: false,
    onRcptTo({ address }, _session, done) {
      done(isGone(address) ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : undefined);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        receive(
          world,
          Buffer.concat(chunks),
          session.envelope.rcptTo.map(({ address }) => address),
        ).then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error('Not accepted')),
        );
      });
    },
  });
  server.on('error', (error) => world.log('The embedded mail server', error));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const mailer = smtpAt(`smtp://127.0.0.1:${port}?ignoreTLS=true`);
  return {
    transport: mailer.transport,
    async close() {
      await mailer.close();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

async function receive(world: World, raw: Buffer, recipients: string[]): Promise<void> {
  const mail = await PostalMime.parse(raw);
  for (const recipient of recipients)
    await keep(
      world,
      {
        messageId: recipients.length > 1 ? `${mail.messageId ?? ''} ${recipient}` : (mail.messageId ?? ''),
        recipient,
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        html: mail.html ?? '',
      },
      mail.from?.address,
    );
}
