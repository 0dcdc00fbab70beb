/// What a document is, by the part of its symbol that says so.
public enum DocumentKind: String, Code {
    /// A document of the body proper: `…/1`.
    case document
    /// Information: `…/INF/1`.
    case information = "INF"
    /// A conference room paper: `…/CRP.1`.
    case conferenceRoomPaper = "CRP"
    /// A draft, of limited distribution: `…/L.1`.
    case draft = "L"
    /// A working paper: `…/WP.1`.
    case workingPaper = "WP"
    /// A resolution: `…/Res.1`.
    case resolution = "Res"
    /// A decision: `…/Dec.1`.
    case decision = "Dec"

    /// As it stands in a symbol.
    func words(_ number: Int) -> String {
        switch self {
        case .document: "\(number)"
        case .information: "INF/\(number)"
        default: "\(rawValue).\(number)"
        }
    }

    /// Who reads it where nobody has said otherwise.
    public var usualDistribution: Distribution {
        switch self {
        case .draft, .conferenceRoomPaper: .limited
        default: .general
        }
    }

    /// Drafts and conference room papers may be restricted, they and working papers be limited; the others are for all.
    public var distributions: [Distribution] {
        switch self {
        case .draft, .conferenceRoomPaper: [.general, .limited, .restricted]
        case .workingPaper: [.general, .limited]
        default: [.general]
        }
    }
}

/// What a suffix does to the document that it stands behind.
public enum SuffixKind: String, Code {
    case addendum = "Add"
    case revision = "Rev"
    case corrigendum = "Corr"
}

/// A suffix of a symbol: `Add.1`, `Rev.2`, `Corr.1`.
public struct SymbolSuffix: Hashable, Sendable, CustomStringConvertible {
    public let kind: SuffixKind
    public let number: Int

    public init(_ kind: SuffixKind, _ number: Int) {
        self.kind = kind
        self.number = number
    }

    public var description: String { "\(kind.rawValue).\(number)" }
}

/// Who may read a document.
public enum Distribution: String, Word {
    /// Everybody.
    case general
    /// Participants: parties, observers, co-chairs and the secretariat.
    case limited
    /// The parties, the co-chairs and the secretariat.
    case restricted

    /// Whether an actor may know of a document.
    public func isVisible(to actor: Actor) -> Bool {
        switch self {
        case .general: true
        case .limited: !actor.roles.isDisjoint(with: [.secretariat, .coChair, .focalPoint, .delegate, .observer])
        case .restricted: !actor.roles.isDisjoint(with: [.secretariat, .coChair, .focalPoint, .delegate])
        }
    }

    /// Those that an actor may know of.
    public static func visible(to actor: Actor) -> [Distribution] { allCases.filter { $0.isVisible(to: actor) } }
}
