/// A kind of object that people call by something else than its id: a name, a number, a title.
///
/// Requests take what people say in the place of the id; answers say it beside the id.
public enum ReferenceKind: String, Word {
    case party
    case action
    case proposal
    case submission
    case call
    case session
    case decision
    case need
    case region
    case cluster
    case submitterClass = "submitter-class"
    case actor

    /// Whether the process defines what there is of it.
    public var isOfProcess: Bool { [.region, .cluster, .submitterClass].contains(self) }

    /// Whether requests take more than its id.
    var isQuoted: Bool { self != .actor }

    /// Whether a text that leads nowhere may still be the id of one that is not known here.
    public var takesUnknownIDs: Bool { !isOfProcess && self != .proposal }

    /// How an answer ends the name of the field that says what people call the object; nil where nothing is said beside the id.
    var label: String? {
        switch self {
        case .party, .actor: "Name"
        case .action, .submission, .decision: "Number"
        case .call, .session: "Title"
        // The id of the one is its number, and of the other its place in the list.
        case .proposal, .need: nil
        // A key is what people say.
        case .region, .cluster, .submitterClass: nil
        }
    }

    /// Whether it is called the same for ever, and by everybody.
    public var isCalledTheSame: Bool { self != .session && self != .actor }

    /// What a request takes, as a sentence.
    var accepted: String {
        switch self {
        case .party:
            "A party by its id, a name in any language, an alias or its code of ISO 3166; or a unit of the secretariat."
        case .action: "A follow-up action by its number, such as 4, or its id."
        case .proposal: "A proposal by its number, with or without the prefix of the process."
        case .submission: "A submission by its number, such as S/2026/014 or S-2026-014, or its id."
        case .call: "A call by its id, or its title in any language."
        case .session: "A session by its id, or its title in any language."
        case .decision: "A decision by its number, such as 2027/3, or its id."
        case .need: "A need by its id or its place in the list, such as 2b(a)(1)."
        case .region: "A regional group of the process by its key, or its name in any language."
        case .cluster: "A cluster of the process by its key, or its title in any language."
        case .submitterClass: "A class of submitters of the process by its key, or its name in any language."
        case .actor: "An account, or a person by an id."
        }
    }

    /// The schema of what a request takes.
    var schema: Schema {
        var schema = Schema(
            .string, name: "\(self)".prefix(1).uppercased() + "\(self)".dropFirst() + "Reference",
            description: accepted, pattern: pattern, minimumLength: 1, maximumLength: Line.maximumLength)
        schema.reference = self
        schema.takesNumbers = self == .proposal || self == .action
        if schema.takesNumbers {
            schema.minimum = 1
            schema.maximum = self == .proposal ? ProposalNumber.range.upperBound : ActionNumber.range.upperBound
        }
        return schema
    }

    /// Of what a request takes.
    private var pattern: String {
        let id = "[a-z0-9][a-z0-9-]{0,63}"
        return switch self {
        case .proposal: "^([A-Za-z]{1,8}[ .#-]?)?[1-9][0-9]{0,2}$"
        case .action: "^((([Aa]ction|[Aa]|[Nn]o)[ .-]?)?#?[1-9][0-9]{0,8}|\(id))$"
        case .submission: "^([Ss][/-][1-9][0-9]{3}[/-](0{0,2}[1-9][0-9]{0,3}|[1-9][0-9]{0,5})|\(id))$"
        case .decision: "^([A-Za-z0-9][A-Za-z0-9.-]{0,19}/[1-9][0-9]{0,3}|\(id))$"
        case .party, .call, .session, .need, .region, .cluster, .submitterClass, .actor: TextPattern.line
        }
    }

    /// Whether a text may have to be looked up before it is known which object it names: what is an id for certain has not.
    public func isLookedUp(_ text: String) -> Bool {
        if text.utf8.count == 36, MessageID(rawValue: text) != nil { return false }
        return switch self {
        // A prefix has to be that of the process.
        case .proposal: text.contains(where: \.isLetter)
        case .actor: false
        case .party, .need, .region, .cluster, .submitterClass: true
        case .action: ActionNumber(quoted: text) != nil || !Self.isID(text)
        case .submission: SubmissionNumber(quoted: text) != nil || !Self.isID(text)
        case .call, .session, .decision: !Self.isID(text)
        }
    }

    /// Whether a text has the form of an id.
    public static func isID(_ text: String) -> Bool { ID<Party>(rawValue: text) != nil }
}
