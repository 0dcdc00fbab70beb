extension Duration {
    /// Days of 24 hours.
    public static func days(_ count: Int) -> Duration { .seconds(86_400 * count) }
}
