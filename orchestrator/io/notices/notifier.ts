import { findNotices } from "../../core/notices/find-notices.ts";
import { type Notice, noticeBody, noticeLine } from "../../core/notices/notice.ts";
import type { NotifySettings } from "../../core/notices/notify-settings.ts";
import type { Status } from "../../core/view/status.ts";
import { postNotice } from "./post-notice.ts";
import { showOnDesktop } from "./show-on-desktop.ts";

/** Tells a user what looks at a repository show, as they have set. Where nothing is set, it does nothing. */
export class Notifier {
  /** Why the last notice could not be told, for whoever looks. */
  failure: string | undefined;
  private before: Status | undefined;
  private told: ReadonlySet<string> = new Set();

  constructor(
    private readonly settings: NotifySettings,
    private readonly ring: () => void,
  ) {}

  /** Compares a look with the one before, and tells what is new. Nothing waits for it. */
  look(status: Status): void {
    const { bell, desktop, webhook, stuckMinutes } = this.settings;
    if (!bell && !desktop && webhook === undefined) return;
    const { notices, told } = findNotices(this.before, status, this.told, stuckMinutes);
    this.before = status;
    this.told = told;
    if (bell && notices.length > 0) this.ring();
    for (const notice of notices) void this.tell(notice, status.at);
  }

  private async tell(notice: Notice, at: string): Promise<void> {
    const { desktop, webhook, titles } = this.settings;
    const failures = await Promise.all([
      desktop ? showOnDesktop(noticeLine(notice, titles)) : undefined,
      webhook === undefined ? undefined : postNotice(webhook, noticeBody(notice, at, titles)),
    ]);
    this.failure = failures.find((failure) => failure !== undefined);
  }
}
