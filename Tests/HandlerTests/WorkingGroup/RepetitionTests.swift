import Models
import Reactor
import Testing

/// A command that is sent again with its key is answered as before, changes nothing more and tells nothing more.
@Suite("Commands that come twice", .installation, .serialized) @Reactor struct RepetitionTests {
    private let secretariat = Speaker.secretariat
    private let coChair = Speaker.coChair

    @Test("Parties, observers and units")
    func parties() async throws {
        let party = try #require(PartyID(rawValue: "repeated"))
        try await secretariat.repeating(RegisterParty(id: party, name: "Repeated", kind: .observer))
        try await secretariat.repeating(RegisterState(state: "Fiji", region: "AP"))
        try await secretariat.repeating(NameParty(party: party, language: .french, name: "Répétée"))
        try await secretariat.repeating(AddAlias(party: party, alias: "Twice"))
        let day = try Cast.today
        try await secretariat.repeating(
            AccreditObserver(
                party: party, accreditationClass: .majorGroup, reference: "A decision", validFrom: day))
        try await secretariat.repeating(EndAccreditation(party: party, validFrom: day, on: day, reason: "Over."))
        try await secretariat.repeating(
            RecordConsultation(
                id: .generate(), region: "AP", city: "Suva", starts: day, ends: day, format: .online,
                attendance: [party]))
        try await secretariat.repeating(
            RegisterSecretariatUnit(id: try #require(PartyID(rawValue: "unit-repeated")), name: "Repeated unit"))
    }

    @Test("The mandate, sessions and minutes")
    func sessions() async throws {
        try await coChair.repeating(
            RecordMandate(
                title: "A mandate", text: "Follow up.", source: "A resolution", remit: [], coChairs: [],
                funding: .unfunded))
        try await coChair.repeating(ReviseMandate(basedOn: 1, reason: "There is money.", funding: .funded))
        let planned = try await secretariat.send(
            PlanSession(
                title: "A session", format: .online, zone: .utc,
                startsAt: try #require(Instant(rfc3339: "2027-03-01T08:00:00Z")),
                endsAt: try #require(Instant(rfc3339: "2027-03-03T16:00:00Z"))))
        let published = try await coChair.repeating(PublishSession(session: planned.id))
        try await coChair.repeating(
            ReviseSession(session: planned.id, version: published.version, reason: "Clearer.", title: "The session"))
        try await coChair.repeating(MoveSession(session: planned.id, move: .open))
        let party = try await Cast.party()
        try await coChair.repeating(
            RecordSessionAttendance(
                session: planned.id, delegations: [DelegationPresence(party: party, presence: .online)]))
        try await coChair.repeating(
            RecordMinutes(session: planned.id, text: Prose(cutting: "action: \(party) to go due tomorrow")))
    }

    @Test("Offices, delegations and tokens")
    func offices() async throws {
        let (party, day, email) = (try await Cast.party(region: "EEG"), try Cast.today, try Cast.email("twice"))
        let first = try await secretariat.repeating(try Cast.nomination(party, from: day.advanced(byDays: -9)))
        try await secretariat.repeating(ConfirmFocalPoint(contact: first.id))
        try await secretariat.repeating(
            NameAlternate(
                party: party, name: "An alternate", email: email, language: .english, zone: .utc, validFrom: day,
                letter: "L"))
        let handover = try await secretariat.repeating(
            HandOverFocalPoint(
                contact: first.id, on: day, name: "A successor", email: email, language: .english, zone: .utc,
                letter: "L"))
        try await secretariat.repeating(EraseContact(contact: first.id, reason: "Asked for."))
        let successor = handover.to.id
        try await secretariat.repeating(AppointCoordinator(region: "EEG", contact: successor, validFrom: day))
        try await secretariat.repeating(EndCoordinator(region: "EEG", validFrom: day, on: day, reason: "Over."))
        try await secretariat.repeating(EndFocalPoint(contact: successor, on: day, reason: "Over."))
        let office = try await secretariat.repeating(
            AppointOfficeContact(
                office: .coChairs, name: "Somebody", email: email, language: .english, zone: .utc,
                validFrom: day.advanced(byDays: -9)))
        try await secretariat.repeating(
            EndOfficeContact(contact: office.id, on: day.advanced(byDays: -1), reason: "Over."))
        try await secretariat.repeating(EraseOfficeContact(contact: office.id, reason: "Asked for."))
        let delegate = try await secretariat.repeating(
            RegisterDelegate(
                party: party, session: try await Cast.session(), name: "A delegate", email: email, maySpeak: true,
                letter: "L"))
        try await secretariat.repeating(
            DecideCredentials(delegate: delegate.id, credentials: .rejected, note: "No full powers."))
        try await secretariat.repeating(ErasePerson(person: delegate.person, reason: "Asked for."))
        try await secretariat.repeating(RevokeTokens(actor: ActorID(successor), reason: "Lost."))
    }

    @Test("Actions, and what happens to them")
    func actions() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let day = try Cast.today
        let action = try await owner.repeating(
            ProposeAction(title: "An action", owner: party, due: day.advanced(byDays: 50)))
        let earlier = try await Cast.action(of: party).id
        try await owner.repeating(AddDependency(action: action.id, earlier: earlier, kind: .precedes))
        try await owner.repeating(RemoveDependency(action: action.id, earlier: earlier, reason: "Not needed."))
        try await secretariat.repeating(
            ReviseAction(action: action.id, version: action.version, reason: "Pressing.", priority: .high))
        try await owner.repeating(MoveAction(action: action.id, move: .accept))
        try await owner.repeating(
            ReportProgress(
                action: action.id, periodStart: day, periodEnd: day, percent: try #require(Percent(rawValue: 5)),
                narrative: "Begun."))
        let attached = try await owner.repeating(
            AttachEvidence(
                action: action.id, kind: .link, reference: "https://example.org/1", title: "T", dated: day))
        let number = try #require(attached.evidence?.last?.number)
        try await coChair.repeating(ReviewEvidence(action: action.id, evidence: number, accepted: true))
        let asked = try await owner.repeating(
            RequestExtension(action: action.id, due: day.advanced(byDays: 90), reason: "Late rains."))
        let id = try #require(asked.extensions?.last?.id)
        try await coChair.repeating(DecideExtension(extension: id, approve: true))
        try await coChair.repeating(SuppressEscalation(action: action.id, reason: "An election."))
        try await coChair.repeating(ResumeEscalation(action: action.id, reason: "It is over."))
    }

    @Test("Needs, indicators, instruments, documents and decisions")
    func registers() async throws {
        let (party, proposal, day) = (try await Cast.party(), try await Cast.proposal(), try Cast.today)
        let need = try await secretariat.repeating(
            RegisterNeed(list: "A list", item: "1", summary: "A need.", regions: ["AG"]))
        try await secretariat.repeating(RelateNeed(need: need.id, proposals: [proposal], reason: "It answers."))
        let indicator = try await coChair.repeating(
            DefineIndicator(
                proposal: proposal, title: "Facilities", unit: "facilities", baseline: 100,
                baselineOn: day.advanced(byDays: -9), target: 200, targetOn: day.advanced(byDays: 500), source: "S"))
        try await coChair.repeating(
            ReviseIndicator(indicator: indicator.id, version: 1, reason: "More ambition.", target: 300))
        let recorded = try await coChair.repeating(RecordDataPoint(indicator: indicator.id, dated: day, value: 150))
        let point = try #require(recorded.points?.last?.number)
        try await coChair.repeating(
            CorrectDataPoint(indicator: indicator.id, point: point, reason: "A slip.", value: 160))
        let instrument = try await secretariat.repeating(RegisterInstrument(name: "A guideline", kind: .guideline)).id
        try await secretariat.repeating(
            LinkInstrument(instrument: instrument, proposal: proposal, relation: .named, by: [party]))
        try await secretariat.repeating(
            UnlinkInstrument(instrument: instrument, proposal: proposal, relation: .named, reason: "No."))
        let series = try #require(SeriesPrefix(rawValue: "TEST/Twice"))
        try await secretariat.repeating(RegisterDocumentSeries(series: series, title: "A body"))
        let document = try await secretariat.repeating(
            AllocateDocument(series: series, kind: .draft, title: "A paper", originalLanguage: .english)
        ).symbol
        try await secretariat.repeating(
            RegisterDocument(
                symbol: try DocumentSymbol(parsing: "TEST/Twice/9"), title: "A paper", originalLanguage: .english))
        try await secretariat.repeating(
            TranslateDocument(symbol: document, language: .french, state: .requested))
        try await secretariat.repeating(
            DistributeDocument(symbol: document, distribution: .general, reason: "Adopted."))
        let decision = try await Cast.decision(actors: [party]).id
        try await secretariat.repeating(LinkDecision(decision: decision, needs: [need.id]))
        try await secretariat.repeating(
            MoveParagraph(
                decision: decision, paragraph: try #require(ParagraphNumber(rawValue: "2")), to: .implemented,
                reason: "Delivered."))
    }

    @Test("A key that was used for something else is refused")
    func otherContent() async throws {
        let (key, party) = (MessageID(), try await Cast.party())
        try await secretariat.send(AddAlias(party: party, alias: "First"), key: key)
        try await secretariat.refusal(of: AddAlias(party: party, alias: "Second"), .idempotencyKeyReused, key: key)
        #expect(
            try await Speaker.everybody.send(ListParties(limit: PageLimit(rawValue: 500))).items
                .first { $0.id == party }?.aliases == ["First"])
    }
}
