import { GraphQLError } from 'graphql';
import type { Viewer } from '../auth/viewer';
import { type Rule, refusal } from './rule';

/** The row that a command is about, and what it says where there is none. */
interface Subject {
  readonly type: string;
  readonly row: unknown;
  readonly missing: () => Error;
}

/** Whether the viewer may see a row of a type. */
export type Sees = (type: string, row: unknown) => Promise<boolean>;

/**
 * The right of a viewer to do something: had by a role, or found out by the command when it has read and locked what it
 * is done to. Until it is found out, whoever may not see that row is told of it what is told of a row that is not there.
 */
export class Permission {
  #isGranted: boolean;
  #isAsked = false;
  #subject: Subject | undefined;

  /**
   * @param depends whether the rule leaves it to the row
   * @param isGranted whether the viewer may do it to every row, by a role
   */
  constructor(
    private readonly viewer: Viewer,
    private readonly rule: Rule,
    private readonly depends: boolean,
    isGranted: boolean,
    private readonly sees: Sees,
  ) {
    this.#isGranted = isGranted;
  }

  /** Names the row that the command is about. */
  about(subject: Subject): void {
    this.#subject = subject;
  }

  /** Throws `refused`, or FORBIDDEN, where the right depends on the row and is not had. */
  require(holds: boolean, refused?: () => Error): void {
    this.#isAsked = true;
    if (holds) this.#isGranted = true;
    else if (this.depends) throw refused?.() ?? refusal({ viewer: this.viewer }, this.rule);
  }

  /** Throws an Error where a command was about to commit without having asked for a right that depends on the row. */
  checkAsked(): void {
    if (this.depends && !this.#isAsked)
      throw new Error(`a command did not find out who of ${this.rule.to.join(', ')} the viewer is`);
  }

  /** What the viewer is told of an error of the command. */
  async told(error: unknown): Promise<unknown> {
    // What the database or the connection does is no answer about a row.
    if (this.#isGranted || !this.#subject || !(error instanceof GraphQLError)) return error;
    const { type, row, missing } = this.#subject;
    return (await this.sees(type, row)) ? error : missing();
  }
}
