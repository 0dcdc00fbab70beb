internal import Glibc
internal import Logging
internal import Messaging
internal import Models

/// Writes lines for people: `10:41:07 gateway  warning  http.refused  status=503`. What is kept out of ``JSONLogHandler``'s lines is
/// kept out of these.
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
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        let members = all.sorted { $0.key < $1.key }.compactMap { key, value -> String? in
            let text = value.description
            if text.isEmpty { return nil }
            return "\(key)=\(text.contains("@") ? ImpersonalText(text).description : text)"
        }
        let words = ["\(time) \(service)", event.level.rawValue, event.message.description] + members
        let bytes = Array((words.joined(separator: "  ").replacing("\n", with: " ") + "\n").utf8)
        _ = unsafe write(STDOUT_FILENO, bytes, bytes.count)
    }
}
