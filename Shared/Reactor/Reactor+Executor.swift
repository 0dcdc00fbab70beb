extension Reactor {
    /// The loop as a task's preferred executor: `Task(executorPreference: Reactor.executor)`.
    ///
    /// A task without it still runs its `@Reactor` parts on the loop, but every continuation resumes on the global pool of
    /// threads first and hops back from there: two context switches and a futex for each answer and each row.
    public static var executor: any TaskExecutor { shared.loop }
}
