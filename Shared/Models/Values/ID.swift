/// Names one object of a kind, e.g. `canada` of the parties: 1–64 characters of `a`–`z`, `0`–`9` and `-`, the first not a hyphen.
///
/// The kind is part of the type, so that the id of a call is never taken for the id of a party.
public struct ID<Entity>: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
    public let rawValue: String

    /// - Returns: nil for text that is not of the form above.
    public init?(rawValue: String) {
        let bytes = rawValue.utf8
        guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "-"), bytes.allSatisfy(Self.isAllowed) else {
            return nil
        }
        self.rawValue = rawValue
    }

    /// A new id that sorts after those made before it (UUIDv7).
    public static func generate() -> ID { ID(unchecked: MessageID().rawValue) }

    public var description: String { rawValue }

    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }

    private init(unchecked rawValue: String) { self.rawValue = rawValue }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte.isLowercase || byte.isDigit || byte == UInt8(ascii: "-")
    }
}

extension ID: ValidatedText {
    public static var schemaName: String { "\(Schema.name(of: Entity.self))ID" }

    public static var rule: TextRule {
        TextRule(
            "1 to 64 lower-case letters, digits and hyphens, the first not a hyphen",
            pattern: "^[a-z0-9][a-z0-9-]{0,63}$")
    }

    public static var schema: Schema {
        var schema = Schema(
            .string, name: schemaName, description: "Must be \(rule.words).", pattern: rule.pattern)
        schema.reference = (Entity.self as? any Quoted.Type)?.reference
        return schema
    }
}

public typealias CallID = ID<Call>
public typealias SubmissionID = ID<Submission>
public typealias DraftID = ID<Draft>
public typealias AttachmentID = ID<Attachment>
public typealias PointID = ID<Point>
public typealias OriginalID = ID<Original>
public typealias PositionID = ID<Position>
public typealias OperationID = ID<ProposalOperation>
public typealias AmendmentID = ID<Amendment>
public typealias MentionID = ID<Mention>
public typealias GuidanceID = ID<GuidanceAnswer>
public typealias TieringID = ID<Tiering>
public typealias RankingID = ID<Ranking>
public typealias TallyID = ID<RankingTally>
public typealias PartyID = ID<Party>
public typealias ConsultationID = ID<Consultation>
public typealias SessionID = ID<Session>
public typealias ContactID = ID<FocalPoint>
public typealias NeedID = ID<Need>
public typealias ActionID = ID<FollowUpAction>
public typealias ExtensionID = ID<ActionExtension>
public typealias IndicatorID = ID<Indicator>
public typealias InstrumentID = ID<Instrument>
public typealias DelegateID = ID<Delegate>
public typealias PersonID = ID<Person>
public typealias DecisionID = ID<Decision>
public typealias NotificationID = ID<FormalNotification>
public typealias InboxItemID = ID<InboxItem>
public typealias DeliveryID = ID<Delivery>
