public import Models
public import Postgres

/// A table in which a service keeps something about persons: what they are shown of it, how long it stays, and what an erasure
/// leaves of it.
///
/// These lists are what `service.personal-records.list` reads and what an erasure goes through; `docs/privacy.md` is held
/// against them.
public struct PersonalTable: Sendable {
    /// What is shown, under the name that fields have: a column, or an expression.
    public struct Shown: Sendable, ExpressibleByStringLiteral {
        let name: String
        let expression: String

        public init(stringLiteral column: StaticString) {
            name = Self.field(of: column.description)
            expression = column.description
        }

        public init(_ name: StaticString, of expression: StaticString) {
            (self.name, self.expression) = (name.description, expression.description)
        }

        /// `valid_from` is `validFrom`.
        private static func field(of column: String) -> String {
            let words = column.split(separator: "_").map(String.init)
            return words.dropFirst().reduce(words.first ?? "") { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
        }
    }

    public let name: String
    public let kept: PersonalRetention
    public let erasure: PersonalErasure
    /// Tells the rows of one person apart.
    private let key: String
    private let shown: [Shown]
    private let isOf: @Sendable (ActorID) -> SQL

    /// - Parameters:
    ///   - column: says whose a row is.
    ///   - key: an expression that is different in every row of a person.
    public init(
        _ name: StaticString, of column: StaticString, key: StaticString, shown: [Shown], kept: PersonalRetention,
        erasure: PersonalErasure
    ) {
        self.init(name, key: key, shown: shown, kept: kept, erasure: erasure) {
            "\(unsafe: column.description) = \($0)"
        }
    }

    /// - Parameter isOf: the condition that a row is a person's.
    public init(
        _ name: StaticString, key: StaticString, shown: [Shown], kept: PersonalRetention, erasure: PersonalErasure,
        where isOf: @escaping @Sendable (ActorID) -> SQL
    ) {
        self.name = name.description
        self.key = key.description
        self.shown = shown
        self.kept = kept
        self.erasure = erasure
        self.isOf = isOf
    }

    /// The name as words have it in documents: `web-session` of `web_session`.
    var kind: String { name.replacing("_", with: "-") }

    /// The rows of a person, each with its key and a list of what is shown.
    func select(of person: ActorID, place: Int) -> SQL {
        let fields = shown.map {
            "jsonb_build_object('name', '\($0.name)', 'value', to_jsonb(\($0.expression)) #>> '{}')"
        }
        return """
            SELECT \(place)::bigint AS place, (\(unsafe: key))::text AS key,
                jsonb_build_array(\(unsafe: fields.joined(separator: ", "))) AS fields
            FROM \(unsafe: name) WHERE \(isOf(person))
            """
    }

    /// What is done when a person is erased; nil where nothing that is left says who it was, or the erasing command sees to
    /// it.
    func erasing(_ person: ActorID) -> SQL? {
        switch erasure {
        case .deleted: "DELETE FROM \(unsafe: name) WHERE \(isOf(person))"
        case .replaced(let assignments):
            "UPDATE \(unsafe: name) SET \(unsafe: assignments.description) WHERE \(isOf(person))"
        case .replacedByCommand, .impersonal: nil
        }
    }
}

/// How long something about a person is kept.
public enum PersonalRetention: Sendable {
    case asLongAsTheRecord
    case untilItEnds
    /// So many days after an event, and no longer: a sweep sees to it.
    case days(Int, after: StaticString)

    public var words: String {
        switch self {
        case .asLongAsTheRecord: "as long as the record"
        case .untilItEnds: "until it ends"
        case .days(1, let event): "a day after \(event)"
        case .days(365, let event): "a year after \(event)"
        case .days(let days, let event): "\(days) days after \(event)"
        }
    }
}

/// What an erasure leaves.
public enum PersonalErasure: Sendable {
    /// Nothing.
    case deleted
    /// The row, with these assignments.
    case replaced(StaticString)
    /// The row without what is personal: the erasing command, or its sweep, sees to it.
    case replacedByCommand
    /// All of it: what stands there is an id that leads to nobody any more.
    case impersonal

    public var words: String {
        switch self {
        case .deleted: "deleted"
        case .replaced, .replacedByCommand: "emptied of what is personal"
        case .impersonal: "stays: nothing but ids"
        }
    }
}
