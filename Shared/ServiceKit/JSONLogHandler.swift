public import Logging
internal import Messaging
internal import Models

/// Writes one JSON object a line to standard output: the same keys first in every line, then the metadata, in which no mail
/// address is kept, whoever's words it holds.
public struct JSONLogHandler: LogHandler {
    public var logLevel: Logger.Level
    public var metadata: Logger.Metadata = [:]
    private let service: String

    public init(service: String, level: Logger.Level) {
        self.service = service
        logLevel = level
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var line = JSONWriter(capacity: 320)
        line.member("time", Instant.now.description)
        line.member("level", event.level.rawValue)
        line.member("service", service)
        line.member("message", event.message.description)
        for (key, text) in LogLine.members(of: event, beside: metadata) { line.member(named: key, text) }
        LogLine.write(line.finish())
    }
}
