internal import Logging

/// How lines of the log are written.
public enum LogFormat: String, Sendable {
    /// For programs: one object a line.
    case json
    /// For people.
    case text

    func handler(of service: String, _ level: Logger.Level) -> any LogHandler {
        switch self {
        case .json: JSONLogHandler(service: service, level: level)
        case .text: TextLogHandler(service: service, level: level)
        }
    }
}
