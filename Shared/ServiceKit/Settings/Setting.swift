public import Models

/// Something that an installation is told by its environment.
///
/// ``all`` is the one list of them: services read by it, `.env.example` and `docs/settings.md` are written from it, and a test
/// holds `compose.yaml` against it.
public struct Setting: Sendable, Hashable {
    /// As it stands in the environment.
    public let name: String
    public let area: Area
    /// The services that read it.
    public let readers: [ServiceName]
    /// What holds where nobody says it; empty where that is nothing, or where it has to be said.
    public let standard: String
    /// What `compose.yaml` says where nobody else does; nil where it leaves it to ``standard``.
    public let compose: String?
    public let rule: Rule
    /// What it says, with its unit.
    public let meaning: String

    /// What it is about.
    public enum Area: String, Sendable, CaseIterable {
        case compose = "What compose runs"
        case everything = "Every service"
        case web = "The gateway"
        case mail = "Mail"
        case signIn = "Signing in"
        case files = "Files"
        case wiring = "How processes find each other"
        case commandLine = "The command line"

        /// Whether somebody who runs an installation by compose says it.
        public var isOfCompose: Bool { self != .wiring && self != .commandLine }
    }

    /// What a value must be.
    public enum Rule: Sendable, Hashable {
        case number(ClosedRange<Int>)
        case choice([String])
        /// What the reader makes sure of, in words: it completes “must be …”.
        case text(String)

        public var words: String {
            switch self {
            case .number(let range) where range.upperBound == .max: "a number, \(range.lowerBound) or more"
            case .number(let range): "a number, \(range.lowerBound) to \(range.upperBound)"
            case .choice(let words) where words.count == 2: "\(words[0]) or \(words[1])"
            case .choice(let words): "one of \(words.joined(separator: ", "))"
            case .text(let words): words
            }
        }
    }

    init(
        _ name: String, _ area: Area, of readers: [ServiceName], standard: String = "", compose: String? = nil,
        _ rule: Rule, _ meaning: String
    ) {
        (self.name, self.area, self.readers, self.standard) = (name, area, readers, standard)
        (self.compose, self.rule, self.meaning) = (compose, rule, meaning)
    }
}
