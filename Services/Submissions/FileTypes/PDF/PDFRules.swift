internal import Models

/// What an object of a PDF does, by its dictionary (ISO 32000-2, 12.6 for actions, 7.11 for files, 7.6 for locks).
struct PDFRules {
    /// The keys that are asked for: no others are kept.
    static let asked: Set<String> = [
        "AA", "Contents", "DecodeParms", "EF", "EmbeddedFiles", "Encrypt", "FT", "Filter", "First", "JS", "JavaScript",
        "Kids", "MediaBox", "N", "Next", "OnInstantiate", "OpenAction", "Pages", "Parent", "Predictor", "Rect",
        "Resources", "Root", "S", "Size", "Subtype", "T", "Type", "XFA",
    ]
    /// Of a key that stands twice some readers take the first value, others the last: what is decided by these has one.
    static let decisive: Set<String> = [
        "AA", "EF", "EmbeddedFiles", "Encrypt", "Filter", "JS", "JavaScript", "Next", "OpenAction", "S", "Subtype",
        "XFA",
    ]

    /// Whether something was found that a document begins with.
    private(set) var hasRoot = false
    /// What does more than to show a place, by the numbers of its objects.
    private var actions: [Int: String] = [:]
    private var opening: Set<Int> = []
    /// Actions that another one follows.
    private var followed: Set<Int> = []

    /// By the names under which actions go.
    private static let forbidden: [String: ProblemText] = [
        "JavaScript": "JavaScript", "Launch": "an action that starts a program",
        "ImportData": "an action that reads data", "RichMediaExecute": "rich media",
    ]
    /// What else a reader may be told to do. Nothing but showing a place, `GoTo`, may happen when a document is opened.
    private static let others: Set<String> = [
        "GoToR", "GoToE", "GoToDp", "GoTo3DView", "Hide", "Movie", "Named", "Rendition", "ResetForm", "SetOCGState",
        "Sound", "SubmitForm", "Thread", "Trans", "URI",
    ]
    /// More are kept in no document, and would only fill memory.
    private static let mostActions = 100_000
    /// One of these is in whatever may have actions of its own; fonts and pictures have names of all kinds.
    private static let havingActions = [
        "Type", "Subtype", "Pages", "Parent", "Kids", "FT", "T", "Rect", "MediaBox", "Contents", "Resources",
    ]

    mutating func check(_ dictionary: [String: PDFValue], of object: Int, isObject: Bool) throws {
        if let found = finding(in: dictionary) {
            throw FileInspection.Refused("holds \(found) (in object \(object))")
        }
        if let lock = dictionary["Encrypt"], !lock.isNull, isTrailer(dictionary) {
            throw FileInspection.Refused(
                "is locked with a password, or against printing or copying: save it without protection")
        }
        if let root = dictionary["Root"], case .reference = root { hasRoot = true }
        if isObject, let action = dictionary["S"]?.name, Self.others.contains(action) { actions[object] = action }
        if isObject, dictionary["S"] != nil, Self.isFollowed(dictionary) { followed.insert(object) }
        switch dictionary["OpenAction"] {
        case .reference(let target)?: opening.insert(target)
        case .dictionary(let action)?:
            try checkOpening(action["S"]?.name ?? "", object)
            if Self.isFollowed(action) { throw Self.following(object) }
        default: break
        }
        guard actions.count + opening.count + followed.count <= Self.mostActions else {
            throw FileInspection.Refused("holds more actions than any document has")
        }
    }

    /// - Parameter name: of an object that is nothing but a name: what refers to it may be an action.
    func check(name: String, of object: Int) throws {
        if let found = Self.forbidden[name] { throw FileInspection.Refused("holds \(found) (in object \(object))") }
    }

    /// All objects were seen.
    func finish() throws {
        guard hasRoot else { throw FileInspection.Refused("is a PDF without a document: it is incomplete or broken") }
        for target in opening {
            if let action = actions[target] { try checkOpening(action, target) }
            if followed.contains(target) { throw Self.following(target) }
        }
    }

    private static func isFollowed(_ action: [String: PDFValue]) -> Bool { action["Next"].map { !$0.isNull } ?? false }

    private static func following(_ object: Int) -> FileInspection.Refused {
        FileInspection.Refused("holds actions that run one after another when it is opened (in object \(object))")
    }

    private func checkOpening(_ action: String, _ object: Int) throws {
        guard action != "GoTo" else { return }
        throw FileInspection.Refused("holds an action that runs when it is opened (\(action), in object \(object))")
    }

    private func finding(in dictionary: [String: PDFValue]) -> ProblemText? {
        func has(_ key: String) -> Bool { dictionary[key].map { !$0.isNull } ?? false }
        if let action = dictionary["S"]?.name, let found = Self.forbidden[action] { return found }
        if has("JS") && has("S") || has("OnInstantiate") { return "JavaScript" }
        if let scripts = dictionary["JavaScript"], !scripts.isNull {
            if case .array = scripts {} else { return "JavaScript" }
        }
        if has("EmbeddedFiles") || has("EF") || dictionary["Type"]?.name == "EmbeddedFile"
            || dictionary["Subtype"]?.name == "FileAttachment"
        {
            return "an embedded file"
        }
        if dictionary["Subtype"]?.name == "RichMedia" { return "rich media" }
        if has("XFA") { return "a form that is a program (XFA)" }
        if isValue(dictionary["AA"]), Self.havingActions.contains(where: has) {
            return "an action that runs on an event"
        }
        return nil
    }

    private func isValue(_ value: PDFValue?) -> Bool {
        switch value {
        case .reference?, .dictionary?: true
        default: false
        }
    }

    private func isTrailer(_ dictionary: [String: PDFValue]) -> Bool {
        dictionary["Root"] != nil || dictionary["Size"] != nil || dictionary["Type"]?.name == "XRef"
    }
}
