internal import Logging
internal import Messaging
internal import Models

/// Writes lines for people: `10:41:07 gateway  warning  http.refused  status=503`.
struct TextLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    private let service: String

    init(service: String, level: Logger.Level) {
        self.service = service
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let time = Instant.now.description.dropFirst(11).prefix(8)
        let members = LogLine.members(of: event, beside: metadata).map { "\($0.key)=\($0.text)" }
        let words = ["\(time) \(service)", event.level.rawValue, event.message.description] + members
        LogLine.write(Array(Self.printable(words.joined(separator: "  ")).utf8))
    }

    /// Without line breaks and what else a terminal obeys.
    static func printable(_ text: String) -> String {
        var printable = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            printable.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
        return String(printable)
    }
}
