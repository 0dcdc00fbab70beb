/// What a browser and its system are called, as far as a person needs it to tell their browsers apart: no version, and nothing
/// else of what a browser says of itself.
struct BrowserName: Sendable, Equatable {
    let text: String

    /// Those that name others beside themselves come before these.
    private static let browsers = [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
    ]
    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("CrOS", "ChromeOS"), ("Windows", "Windows"),
        ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ]

    /// - Parameter field: `User-Agent`.
    /// - Returns: nil for what says neither.
    init?(_ field: String) {
        let names = [Self.browsers, Self.systems].compactMap { known in known.first { field.contains($0.0) }?.1 }
        guard !names.isEmpty else { return nil }
        text = names.joined(separator: ", ")
    }
}
