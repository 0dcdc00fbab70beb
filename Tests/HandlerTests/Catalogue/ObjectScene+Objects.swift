import ContractGenerator
import Models
import Reactor
import Testing

// The objects, each made anew, with the requests about them.
extension ObjectScene {
    private var secretariat: Speaker { .secretariat }

    /// What the party writes.
    func written(_ object: ObjectKind) async throws -> [Play] {
        switch object {
        case .submission:
            let made = try await owner.send(Cast.submission(of: party)).id
            return [Play(ShowSubmission(submission: made)), Play(ReviseSubmission(submission: made, body: "Better"))]
        case .draft:
            let made = try await owner.send(SaveDraft(content: Cast.content(of: party))).id
            return [
                Play(ShowDraft(draft: made)),
                Play(SaveDraft(id: made, version: 1, content: Cast.content(of: party, body: "Other words"))),
                Play(SubmitDraft(draft: made, version: 1)), Play(DiscardDraft(draft: made, version: 1)),
            ]
        default:
            let file = try await Cast.file(of: owner, Cast.picture(stream: Cast.number())).id
            if object == .submittedFile { try await owner.send(Cast.submission(of: party, attachments: [file])) }
            if object == .sealedFile { _ = try await Cast.evidence(of: party, file: file, visibility: .restricted) }
            return [
                Play(ShowAttachment(attachment: file)), Play(ReadAttachment(attachment: file, offset: 0)),
                Play(DiscardAttachment(attachment: file)),
            ]
        }
    }

    /// An action of the party that has only been proposed, and what is on record of it.
    func action(_ object: ObjectKind) async throws -> [Play] {
        let visibility: ActionVisibility =
            switch object {
            case .partiesAction: .parties
            case .restrictedAction, .restrictedTrail: .restricted
            default: .public
            }
        let action = try await proposed(visibility)
        // What is told stands in the trail once it has a place in the chain.
        if [.publicTrail, .restrictedTrail].contains(object) { try await Installation.running.settle() }
        let trail: TrailObject = try #require(TrailObject(rawValue: "action:\(action)"))
        return [
            Play(ShowAction(action: action)), Play(MoveAction(action: action, move: .accept)),
            Play(ReviseAction(action: action, version: 1, reason: "So it goes.", responsible: "The ministry")),
            Play(ListTrail(service: .workingGroup, object: trail), finding: action.rawValue),
            Play(
                PutTranslation(
                    action: action, field: .title, language: .french, text: "Une mesure", state: .courtesy)),
        ]
    }

    private func proposed(_ visibility: ActionVisibility) async throws -> ActionID {
        try await secretariat.send(
            ProposeAction(
                title: "An action", owner: party, due: try Cast.day(300), funding: .funded, visibility: visibility)
        ).id
    }

    /// An action that the party has accepted, and what came of it.
    func workedAt(_ object: ObjectKind) async throws -> [Play] {
        let action = try await proposed(object == .restrictedEvidence ? .restricted : .public)
        try await owner.send(MoveAction(action: action, move: .accept))
        switch object {
        case .evidence, .restrictedEvidence:
            let attached = try await owner.send(
                AttachEvidence(
                    action: action, kind: .link, reference: "https://example.org/report", title: "A report",
                    dated: try Cast.today))
            let number = try #require(attached.evidence?.last?.number)
            return [
                Play(CorrectEvidence(action: action, evidence: number, reason: "Mistyped.", title: "The report")),
                Play(WithdrawEvidence(action: action, evidence: number, reason: "The wrong file.")),
                Play(ReviewEvidence(action: action, evidence: number, accepted: true)),
                Play(ListEvidence(limit: PageLimit(rawValue: 200)), finding: action.rawValue),
            ]
        case .extensionRequest:
            let id = ExtensionID.generate()
            try await owner.send(
                RequestExtension(action: action, id: id, due: try Cast.day(400), reason: "Late rains."))
            return [Play(DecideExtension(extension: id, approve: true))]
        default:
            return [
                Play(
                    ReportProgress(
                        action: action, periodStart: try Cast.day(-9), periodEnd: try Cast.today,
                        percent: try #require(Percent(rawValue: 10)), narrative: "Begun.")),
                Play(RequestExtension(action: action, due: try Cast.day(400), reason: "Late rains.")),
            ]
        }
    }

    /// Somebody who is entered.
    func person(_ object: ObjectKind) async throws -> [Play] {
        let email = try Cast.email("person-\(Cast.number())")
        switch object {
        case .delegationEntry:
            let entry = try await owner.send(
                RegisterDelegate(
                    session: session, name: "A delegate", email: email, maySpeak: false, letter: "A letter")
            ).id
            return [
                Play(ShowDelegation(party: party, session: session), finding: entry.rawValue),
                Play(CorrectDelegate(delegate: entry, reason: "Mistyped.", function: "Adviser")),
                Play(DecideCredentials(delegate: entry, credentials: .accepted)),
            ]
        case .contact:
            let contact = try await secretariat.send(
                NameAlternate(
                    party: party, name: "An alternate", email: email, language: .english, zone: .utc,
                    validFrom: try Cast.today, letter: "A letter")
            ).id
            return [
                Play(ListFocalPoints(party: party, limit: PageLimit(rawValue: 200)), finding: contact.rawValue),
                Play(CorrectFocalPoint(contact: contact, reason: "Mistyped.", name: "The alternate")),
                Play(ReviseContact(contact: contact, language: .french)),
                Play(EndFocalPoint(contact: contact, on: try Cast.today, reason: "Left.")),
            ]
        default:
            let contact = try await secretariat.send(
                AppointOfficeContact(
                    office: .operations, name: "An operator", email: email, language: .english, zone: .utc,
                    validFrom: try Cast.today)
            ).id
            return [
                Play(
                    ListOfficeContacts(office: .operations, limit: PageLimit(rawValue: 200)), finding: contact.rawValue),
                Play(CorrectOfficeContact(contact: contact, reason: "Mistyped.", name: "The operator")),
                Play(EndOfficeContact(contact: contact, on: try Cast.today, reason: "Left.")),
            ]
        }
    }

    /// What people are told, and how.
    func told(_ object: ObjectKind) async throws -> [Play] {
        switch object {
        case .formalDraft:
            let draft = try await secretariat.send(Cast.notification(to: "focal points of parties \(party)")).id
            let name = Line(cutting: draft.rawValue)
            return [
                Play(ShowNotification(notification: name)), Play(PreviewNotification(notification: draft)),
                Play(
                    ListNotifications(state: .draft, limit: PageLimit(rawValue: 200)), finding: draft.rawValue),
                Play(DiscardNotification(notification: draft)),
            ]
        case .formalNotification:
            let number = try await Cast.send(Cast.notification(to: "focal points of parties \(party)"))
            return [
                Play(ShowNotification(notification: Line(cutting: number.rawValue))),
                Play(ListRecipients(notification: number)),
                Play(AcknowledgeNotification(notification: number, party: party, answer: .received)),
            ]
        case .inboxItem:
            try await secretariat.tell(
                ProposeAction(title: "An action", owner: party, due: try Cast.day(300), funding: .funded))
            let item = try #require(try await owner.send(ListInboxItems()).items.first).id
            return [
                Play(ListInboxItems(limit: PageLimit(rawValue: 200)), finding: item.rawValue),
                Play(ReadInboxItem(item: item)),
            ]
        default:
            for known in try await owner.send(ListFeeds()).items where known.revokedAt == nil {
                try await owner.send(RevokeFeed(feed: known.id))
            }
            let feed = try await owner.send(CreateFeed(kind: .notifications, secret: .generate())).id
            return [
                Play(ListFeeds(), finding: feed.rawValue), Play(RotateFeed(feed: feed, secret: .generate())),
                Play(RevokeFeed(feed: feed)),
            ]
        }
    }

    /// What the group keeps.
    func kept(_ object: ObjectKind) async throws -> [Play] {
        switch object {
        case .position:
            let proposal = try await Cast.proposal()
            try await owner.send(TakePosition(proposal: proposal, stance: .supports))
            return [
                Play(
                    TakePosition(
                        proposal: proposal, party: party, stance: .opposes, recordingReason: "By letter")),
                Play(WithdrawPosition(proposal: proposal, party: party, reason: "By letter")),
            ]
        case .draftProposal: return [Play(ShowProposal(proposal: try await Cast.proposal(isDraft: true)))]
        case .plannedSession:
            let session = try await secretariat.send(
                PlanSession(
                    title: "A session", format: .online, zone: .utc,
                    startsAt: try #require(Instant(rfc3339: "2027-05-01T08:00:00Z")),
                    endsAt: try #require(Instant(rfc3339: "2027-05-03T16:00:00Z")))
            ).id
            return [
                Play(ShowSession(session: session)), Play(PublishSession(session: session)),
                Play(
                    PutTranslation(
                        session: session, field: .title, language: .french, text: "Une session", state: .courtesy)),
            ]
        case .decision:
            let decision = try await Cast.decision(actors: [party])
            return [
                Play(ShowDecision(decision: decision.id)),
                Play(CorrectDecision(decision: decision.id, reason: "Mistyped.", title: "The decision")),
                Play(
                    MoveParagraph(
                        decision: decision.id, paragraph: try #require(ParagraphNumber(rawValue: "2")),
                        to: .implemented, reason: "It is done.")),
                Play(
                    PutTranslation(
                        decision: decision.id, field: .title, language: .french, text: "Une décision",
                        state: .courtesy)),
            ]
        default:
            let distribution: Distribution =
                switch object {
                case .limitedDocument: .limited
                case .restrictedDocument: .restricted
                default: .general
                }
            let symbol = try await Cast.document(.conferenceRoomPaper, distribution)
            return [
                Play(ShowDocument(symbol: symbol)),
                Play(ListDocuments(limit: PageLimit(rawValue: 200)), finding: symbol.rawValue),
            ]
        }
    }
}
