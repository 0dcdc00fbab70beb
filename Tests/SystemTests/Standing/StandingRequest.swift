import Models
import Testing

/// A request that somebody sends in the name of a party, and the roles that may.
struct StandingRequest {
    let name: String
    let roles: Set<Role>
    /// Whether it succeeds for who may send it; others fail for what they name.
    let isComplete: Bool
    let send: (API, StandingCast) async throws -> API.Answer

    private init<R: Request>(
        _ roles: Set<Role>, isComplete: Bool = true, _ make: @escaping (StandingCast) throws -> R
    ) {
        name = R.definition.name.rawValue
        self.roles = roles
        self.isComplete = isComplete
        send = { try await $0.attempt(try make($1)) }
    }

    private static let authors: Set<Role> = [.focalPoint, .delegate, .observer]
    private static let parties: Set<Role> = [.focalPoint, .delegate]
    private static let offices: Set<Role> = [.focalPoint]

    /// - Parameter contact: one of the party's; without one there is nothing to be changed about it.
    static func all(_ contact: ContactID?) throws -> [StandingRequest] {
        let known = contact != nil
        let somebody = try #require(contact ?? ContactID(rawValue: "nobody"))
        let proposal = try #require(ProposalNumber(rawValue: 16))
        let number = try #require(NotificationNumber(rawValue: "2026-999"))
        let (question, score) = (
            try #require(GuidingQuestion(rawValue: 1)), try #require(GuidanceScore(rawValue: 4))
        )
        let percent = try #require(Percent(rawValue: 10))
        return [
            // Reads.
            StandingRequest(authors) { _ in ListDrafts() }, StandingRequest(authors) { ShowDraft(draft: $0.draft) },
            StandingRequest(authors) { _ in ListAttachments() },
            StandingRequest(authors) { ShowAttachment(attachment: $0.file) },
            StandingRequest(authors) { _ in ListInboxItems() }, StandingRequest(authors) { _ in ListDeadlines() },
            StandingRequest(authors) { ShowAction(action: $0.action) },
            StandingRequest(parties) { _ in ListRankings() },
            StandingRequest(parties, isComplete: false) { _ in ListGuidance(proposal: proposal) },
            StandingRequest(parties) { _ in ListFocalPoints() },
            StandingRequest(parties) { ShowDelegation(party: $0.party) },
            StandingRequest(offices) { _ in ListPreferences() },
            StandingRequest(offices) { _ in ListSubscriptions() }, StandingRequest(parties) { _ in ListDigests() },
            StandingRequest(authors) { _ in ListFeeds() }, StandingRequest(parties) { _ in ListNominationGaps() },
            StandingRequest(parties) { _ in ListCoordinators() },
            // Acts.
            StandingRequest(authors) { cast in
                ReceiveSubmission(
                    submitters: [cast.party], submitterClass: cast.isObserver ? "major-group" : "member-state",
                    title: "T", body: "B")
            },
            StandingRequest(authors) { cast in
                SaveDraft(
                    content: DraftContent(
                        submitters: [cast.party],
                        submitterClass: cast.isObserver ? "major-group" : "member-state", title: "T", body: "B"))
            },
            StandingRequest(authors) { _ in
                BeginAttachment(
                    name: try #require(FileName(rawValue: "b.pdf")), language: .english, size: 9)
            },
            StandingRequest(authors) { DiscardAttachment(attachment: $0.file) },
            StandingRequest(authors) { SubmitDraft(draft: $0.draft, version: 1) },
            StandingRequest(authors, isComplete: false) { _ in RecordCallOpening(call: .generate()) },
            StandingRequest(offices, isComplete: known) { _ in ConfirmFocalPoint(contact: somebody) },
            StandingRequest(offices, isComplete: false) { _ in
                ChangeSubscription(contact: somebody, category: .updates, isSubscribed: false)
            },
            StandingRequest(offices, isComplete: false) { _ in
                ChangePreferences(contact: somebody, updates: .daily)
            },
            StandingRequest(authors) { _ in
                CreateFeed(kind: .notifications, secret: LinkSecret.generate())
            },
            StandingRequest(authors, isComplete: false) { _ in ReadInboxItem(item: .generate()) },
            StandingRequest(parties, isComplete: false) { _ in
                AcknowledgeNotification(notification: number, answer: .cannotAct)
            },
            StandingRequest(offices, isComplete: false) { _ in TakePosition(proposal: proposal, stance: .supports) },
            StandingRequest(offices, isComplete: false) { _ in WithdrawPosition(proposal: proposal) },
            StandingRequest(offices, isComplete: false) { _ in GiveRanking(proposals: [proposal]) },
            StandingRequest(offices, isComplete: false) { _ in
                AnswerGuidingQuestion(proposal: proposal, question: question, score: score)
            },
            StandingRequest(parties, isComplete: false) { _ in
                ProposeAmendment(proposal: proposal, version: 1, quote: "share", replacement: "hide")
            },
            StandingRequest(authors) { ProposeAction(title: "A", owner: $0.party, due: $0.day.advanced(byDays: 9)) },
            StandingRequest(authors) { MoveAction(action: $0.action, move: .accept) },
            StandingRequest(authors) { cast in
                ReportProgress(
                    action: cast.action, periodStart: cast.day.advanced(byDays: -1), periodEnd: cast.day,
                    percent: percent, narrative: "N")
            },
            StandingRequest(authors) { cast in
                RequestExtension(action: cast.action, due: cast.day.advanced(byDays: 120), reason: "R")
            },
            StandingRequest(authors, isComplete: false) { cast in
                AttachEvidence(
                    action: cast.action, kind: .link, reference: "https://example.org", title: "E", dated: cast.day)
            },
            StandingRequest(offices, isComplete: false) { cast in
                RegisterDelegate(
                    session: .generate(), name: "N",
                    email: try #require(EmailAddress(rawValue: "n.\(cast.party)@example.org")), maySpeak: true,
                    letter: "L")
            },
            StandingRequest([.focalPoint, .observer], isComplete: false) { _ in
                DecideSignature(submission: .generate(), decision: .confirm)
            },
        ]
    }
}
