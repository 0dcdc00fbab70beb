import Messaging
import Models
import Reactor
import Testing

@Suite("The audit trail of those whom it concerns", .installation, .serialized)
@Reactor struct TrailTests {
    private let secretariat = Speaker.secretariat

    @Test("Of a restricted action its owner reads what happened, and so do the co-chairs; nobody else")
    func restricted() async throws {
        let (speaker, party) = try await Cast.focalPoint()
        let (other, stranger) = try await Cast.focalPoint()
        let action = try await secretariat.send(
            ProposeAction(
                title: "A sealed plan", owner: party, due: try Cast.day(300), funding: .funded, visibility: .restricted)
        )
        try await speaker.tell(MoveAction(action: action.id, move: .accept))
        let list = try ListTrail(service: .workingGroup, object: object("action:\(action.id)"))
        let observer = try await Cast.observer()
        let own = try await Cast.delegate(of: party)
        for (reader, sees) in [
            (secretariat, true), (.coChair, true), (speaker, true), (own, true), (other, false), (observer, false),
            (try await Cast.delegate(of: stranger), false),
        ] {
            let told = try await reader.send(list).items.map(\.type)
            let expected = [ActionMoved.type.rawValue, ActionProposed.type.rawValue]
            #expect(told == (sees ? expected : []), "\(reader.actor.subject)")
            let texts = try await texts(of: reader)
            #expect(texts.contains { $0.contains("A sealed plan") } == sees, "\(reader.actor.subject)")
        }
        let moved = try #require(try await speaker.send(list).items.first)
        #expect(moved.by == speaker.actor.subject && moved.onBehalfOf == nil && moved.service == .workingGroup)
        #expect(moved.office?.party == party && moved.office?.kind == .focalPoint)
        #expect(moved.object == "action:\(action.id)")
    }

    @Test("Everybody who takes part proves the whole chain; ops gets no list, the public nothing")
    func chain() async throws {
        let (speaker, _) = try await Cast.focalPoint()
        try await Installation.running.settle()
        var heads: Set<[UInt8]> = []
        for reader in [secretariat, .coChair, speaker, try await Cast.observer(), .ops] {
            try await Installation.running.settle()
            var verifier = EventChainVerifier()
            let page = try await reader.send(ReadAudit(service: .workingGroup, limit: PageLimit(rawValue: 500)))
            for entry in page.entries.prefix(20) {
                let digest = try #require(AuditTrail.bytes(hexadecimal: entry.digest))
                if let text = entry.entry {
                    try verifier.verify(position: entry.position.rawValue, entry: Array(text.utf8), digest: digest)
                } else {
                    let seal = try #require(AuditTrail.bytes(hexadecimal: entry.seal))
                    try verifier.verify(position: entry.position.rawValue, seal: seal, digest: digest)
                }
            }
            heads.insert(verifier.head)
        }
        #expect(heads.count == 1)
        #expect(try await texts(of: .ops).isEmpty)
        try await Speaker.ops.refusal(of: ListTrail(service: .workingGroup), .forbidden)
        try await Speaker.everybody.refusal(of: ListTrail(service: .workingGroup), .unauthenticated)
        try await Speaker.everybody.refusal(of: ReadAudit(service: .workingGroup), .unauthenticated)
    }

    @Test("The people of a party are its matter: another party, observers and the co-chairs read nothing of them")
    func register() async throws {
        let (speaker, party) = try await Cast.focalPoint()
        let (other, _) = try await Cast.focalPoint()
        let list = ListTrail(service: .workingGroup, party: party)
        let types = [FocalPointNominated.type.rawValue, SpeakersChanged.type.rawValue]
        for (reader, sees) in [(secretariat, true), (speaker, true), (other, false), (.coChair, false)] {
            let told = try await reader.send(list).items
            #expect(types.allSatisfy { type in told.contains { $0.type == type } } == sees, "\(reader.actor.subject)")
            #expect(told.contains { types.contains($0.type) } == sees, "\(reader.actor.subject)")
        }
        let observer = try await Cast.observer()
        let own = try #require(observer.actor.party)
        let read = try await observer.send(ListTrail(service: .workingGroup, party: own)).items.map(\.type)
        #expect(read.contains(ObserverAccredited.type.rawValue) && !read.contains(SpeakersChanged.type.rawValue))
    }

    @Test("What was recorded in a party's place it reads with the reason, and others do not")
    func inItsPlace() async throws {
        let (speaker, party) = try await Cast.focalPoint()
        let (other, _) = try await Cast.focalPoint()
        let proposal = try await Cast.proposal()
        try await Speaker.secretariat(for: party).tell(
            TakePosition(proposal: proposal, stance: .supports, recordingReason: "By letter"))
        let list = ListTrail(service: .proposals, party: party)
        for (reader, sees) in [(secretariat, true), (speaker, true), (other, false), (.coChair, false)] {
            let told = try await reader.asking(.proposals).send(list).items
            #expect(told.contains { $0.type == PositionTaken.type.rawValue } == sees, "\(reader.actor.subject)")
        }
        let taken = try #require(try await speaker.asking(.proposals).send(list).items.first)
        #expect(taken.by == "secretariat" && taken.onBehalfOf == party)
        let texts = try await texts(of: speaker.asking(.proposals))
        #expect(texts.contains { $0.contains("By letter") })
    }

    @Test("Who is asked to sign reads so; a signature that was refused is for those who were asked")
    func signatures() async throws {
        let (author, party) = try await Cast.focalPoint()
        let (invited, second) = try await Cast.focalPoint()
        let (stranger, _) = try await Cast.focalPoint()
        let joint = try await author.tell(
            ReceiveSubmission(
                submitters: [party, second], submitterClass: "joint", title: "A joint text", body: "A text."))
        try await invited.tell(DecideSignature(submission: joint.id, decision: .decline, reason: "Not cleared"))
        let list = try ListTrail(service: .submissions, object: object("submission:\(joint.receipt.number)"))
        let all = [SignatureDecided.type, SignaturesRequested.type, SubmissionReceived.type].map(\.rawValue)
        for (reader, types) in [
            (secretariat, all), (author, all), (invited, Array(all.prefix(2))), (stranger, []), (.coChair, []),
        ] {
            let told = try await reader.asking(.submissions).send(list).items
            #expect(Set(told.map(\.type)) == Set(types), "\(reader.actor.subject)")
        }
    }

    @Test("It is found by object, party, person, day and instant; objects are named as people name them")
    func filters() async throws {
        let (speaker, party) = try await Cast.focalPoint()
        let action = try await Cast.action(of: party)
        try await speaker.tell(MoveAction(action: action.id, move: .accept))
        let expected = [ActionMoved.type.rawValue, ActionProposed.type.rawValue]
        for name in ["action:\(action.id)", "action:\(action.number)", "action:#\(action.number)"] {
            let told = try await speaker.send(ListTrail(service: .workingGroup, object: try object(name))).items
            #expect(told.map(\.type) == expected, "\(name)")
        }
        let subject = try object("action:\(action.id)")
        let moved = try #require(
            try await secretariat.send(ListTrail(service: .workingGroup, person: speaker.actor.subject)).items.first)
        #expect(moved.type == ActionMoved.type.rawValue && moved.object == "action:\(action.id)")
        #expect(try await count(ListTrail(service: .workingGroup, object: subject, person: "secretariat")) == 1)
        #expect(try await count(ListTrail(service: .workingGroup, object: subject, party: party)) == 2)
        #expect(try await count(ListTrail(service: .workingGroup, object: subject, party: try await Cast.party())) == 0)
        let today = try Cast.today
        for (from, to, found) in [
            ("\(today)", nil, 2), (nil, "\(today)", 2), ("\(today.advanced(byDays: 1))", nil, 0),
            (nil, "\(today.advanced(byDays: -1))", 0), ("\(moved.time)", "\(moved.time)", 1),
        ] as [(String?, String?, Int)] {
            let list = ListTrail(
                service: .workingGroup, object: subject, from: from.flatMap(TrailTime.init(rawValue:)),
                to: to.flatMap(TrailTime.init(rawValue:)))
            #expect(try await count(list) == found, "\(from ?? "") to \(to ?? "")")
        }
        let name = ListTrail.definition.name
        for (data, field) in [
            (#"{"service":"working-group","object":"unicorn:1"}"#, "object"),
            (#"{"service":"working-group","object":"action:"}"#, "object"),
            (#"{"service":"working-group","object":"document:no symbol"}"#, "object"),
            (#"{"service":"working-group","from":"yesterday"}"#, "from"),
            (#"{"service":"working-group","person":"Somebody Else"}"#, "person"),
        ] {
            let problem = try await secretariat.answer(name, Array(data.utf8)).problem
            #expect(problem?.errors?.map(\.field) == [field], "\(data): \(String(describing: problem))")
        }
        try await secretariat.refusal(of: ListTrail(service: .workingGroup, after: "nowhere"), .invalid, field: "after")
    }

    @Test("Pages follow one another without gaps, also where most of what lies between is not for the reader")
    func pages() async throws {
        let (speaker, party) = try await Cast.focalPoint()
        for _ in 0..<5 {
            _ = try await Cast.action(of: party)
            for _ in 0..<4 { _ = try await Cast.focalPoint() }
        }
        try await Installation.running.settle()
        for reader in [secretariat, .coChair, speaker] {
            let whole = try await reader.send(ListTrail(service: .workingGroup, limit: PageLimit(rawValue: 500)))
            var items: [TrailEntry] = []
            var (after, count): (String?, Int) = (nil, 0)
            repeat {
                let page = try await reader.send(
                    ListTrail(service: .workingGroup, after: after, limit: PageLimit(rawValue: 2)))
                #expect(page.items.count <= 2)
                items += page.items
                after = page.next
                count += 1
            } while after != nil && count < 1000
            #expect(items == whole.items && whole.next == nil, "\(reader.actor.subject)")
            #expect(items == items.sorted { ($0.time, $0.position) > ($1.time, $1.position) })
        }
    }

    private func count(_ list: ListTrail) async throws -> Int {
        let told = try await secretariat.send(list)
        return told.items.count
    }

    private func object(_ text: String) throws -> TrailObject { try #require(TrailObject(rawValue: text)) }

    /// The texts that somebody gets of the log of a service.
    private func texts(of reader: Speaker) async throws -> [String] {
        var (texts, position): ([String], EventPosition) = ([], .zero)
        while case let page = try await reader.send(ReadAudit(service: reader.service, after: position)),
            let last = page.entries.last
        {
            texts += page.entries.compactMap(\.entry)
            position = last.position
        }
        return texts
    }
}
