extension Rejection {
    /// Nothing that belongs to a process can be told apart before there is one.
    public static var processUndefined: Rejection {
        Rejection(
            .processUndefined,
            detail:
                """
                No process is defined yet. The secretariat defines it with `npp16 process define --file process.json`, \
                or loads a record that has one.
                """)
    }
}
