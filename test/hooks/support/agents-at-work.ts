/** Counts agents at work as the model would see them: from the end of their start's hook to the beginning of their stop's. */
export class AgentsAtWork {
  private readonly agents = new Set<string>();
  private most = 0;

  get now(): number {
    return this.agents.size;
  }

  /** Most agents that were at work at one moment. */
  get peak(): number {
    return this.most;
  }

  begins(agent: string): void {
    this.agents.add(agent);
    this.most = Math.max(this.most, this.agents.size);
  }

  ends(agent: string): void {
    this.agents.delete(agent);
  }
}
