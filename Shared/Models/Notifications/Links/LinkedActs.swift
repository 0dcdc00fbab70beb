/// What the link of a mail lets its reader do without signing in: some requests, about the one object that the mail is about.
public enum LinkedActs {
    /// - Returns: nothing where a link does no more than to lead to the object.
    public static func requests(about object: ObjectPath) -> [RequestPattern] {
        (object.named.flatMap { byKind[$0.kind] } ?? []).compactMap {
            RequestPattern(rawValue: $0.definition.name.rawValue)
        }
    }

    /// Whether an address is one of an object on which links act, or of its form.
    ///
    /// - Parameter path: without the slash at its beginning.
    public static func isActedOn(_ path: some StringProtocol) -> Bool {
        let collection = path.prefix { $0 != "/" && $0 != "?" }
        return ObjectPath.kinds[String(collection)] != nil
    }

    /// What brings a file of the own party, to be named by evidence or a submission.
    private static let files: [any Request.Type] = [
        BeginAttachment.self, ShowAttachment.self, AppendAttachment.self, CompleteAttachment.self,
        DiscardAttachment.self,
    ]

    /// Whether a request is an act of its own, which its sender is told of: a file says nothing until an act names it.
    public static func isAct(_ request: RequestName) -> Bool { !files.contains { $0.definition.name == request } }

    /// What shows the object comes first.
    private static let byKind: [ReferenceKind: [any Request.Type]] = [
        .action: [
            ShowAction.self, MoveAction.self, ReportProgress.self, AttachEvidence.self, RequestExtension.self,
        ] + files,
        .call: [ShowCall.self, ReceiveSubmission.self] + files,
        .submission: [ShowSubmission.self, DecideSignature.self],
        .proposal: [ShowProposal.self, TakePosition.self, WithdrawPosition.self, AnswerGuidingQuestion.self],
    ]
}

extension ObjectPath {
    /// The object as requests name it; nil for what no request names by an id.
    public var named: (kind: ReferenceKind, id: String)? {
        let parts = rawValue.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let kind = Self.kinds[String(parts[0])] else { return nil }
        return (kind, String(parts[1]))
    }

    fileprivate static let kinds: [String: ReferenceKind] = [
        "actions": .action, "calls": .call, "submissions": .submission, "proposals": .proposal,
    ]
}
