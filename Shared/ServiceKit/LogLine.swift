internal import Glibc
internal import Logging
internal import Models

/// What every form of the log has in common.
enum LogLine {
    /// The metadata in the order of their keys, in which no mail address is kept, whoever's words it holds.
    static func members(of event: LogEvent, beside metadata: Logger.Metadata) -> [(key: String, text: String)] {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        return all.sorted { $0.key < $1.key }.compactMap { key, value in
            let text = value.description
            let kept = text.contains("@") ? ImpersonalText(text).description : text
            return kept.isEmpty ? nil : (key, kept)
        }
    }

    /// One write a line, so that lines of several processes on one stream never mix.
    static func write(_ line: [UInt8]) {
        let bytes = line + [UInt8(ascii: "\n")]
        _ = unsafe Glibc.write(STDOUT_FILENO, bytes, bytes.count)
    }
}
