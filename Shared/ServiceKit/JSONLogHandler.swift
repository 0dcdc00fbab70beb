internal import Foundation
internal import Glibc
public import Logging
internal import Messaging
internal import Models

/// Writes one JSON object a line to standard output: the same keys first in every line, then the metadata.
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
        var line = "{\"time\":\"\(Instant.now)\",\"level\":\"\(event.level)\",\"service\":\"\(service)\",\"message\":"
        line += quoted(event.message.description)
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        for (key, value) in all.sorted(by: { $0.key < $1.key }) where "\(value)" != "" {
            line += ",\(quoted(key)):\(quoted("\(value)"))"
        }
        line += "}\n"
        // One write a line, so that lines of several processes on one stream never mix.
        let bytes = Array(line.utf8)
        _ = unsafe write(STDOUT_FILENO, bytes, bytes.count)
    }

    private func quoted(_ text: String) -> String {
        (try? JSON.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}
