import Messaging
import Models
import Testing

@Suite("Define and revise the process", .installation, .serialized)
struct ProcessTests {
    @Test("What is defined already is answered again; other content is refused with what differs")
    func defined() async throws {
        let known = try await Speaker.everybody.send(ShowProcess(version: 1))
        #expect(try await Speaker.secretariat.send(definition(known.terms)) == known)
        let problem = try await Speaker.secretariat.refusal(
            of: definition(known.terms, seat: "Elsewhere"), .conflict, field: "seat")
        #expect(problem.detail?.contains("npp16 process revise") == true)
        for speaker in [Speaker.coChair, .ops] {
            try await speaker.refusal(of: definition(known.terms), .forbidden)
        }
    }

    @Test("A definition is whole: keys stand once, questions are counted, a scale has steps")
    func checked() async throws {
        let terms = try await Speaker.everybody.send(ShowProcess()).terms
        let cluster = try #require(terms.clusters.first)
        try await Speaker.secretariat.refusal(
            of: definition(terms, clusters: terms.clusters + [cluster]), .invalid,
            field: "clusters[\(terms.clusters.count)]")
        try await Speaker.secretariat.refusal(of: definition(terms, clusters: []), .invalid, field: "clusters")
        let question = try #require(terms.questions.first)
        try await Speaker.secretariat.refusal(
            of: definition(terms, questions: terms.questions + [question]), .invalid,
            field: "questions[\(terms.questions.count)].number")
        let short = ProcessQuestion(
            number: question.number, wording: question.wording, scale: Array(question.scale.prefix(1)))
        try await Speaker.secretariat.refusal(
            of: definition(terms, questions: [short] + terms.questions.dropFirst()), .invalid,
            field: "questions[0].scale")
    }

    @Test("A revision adds and rewords, is told once, and every service works with it")
    func revised() async throws {
        let current = try await Speaker.everybody.send(ShowProcess())
        let added = ProcessCluster(
            key: try #require(Cluster(rawValue: "Z\(current.version)")), title: texts("A new cluster"))
        let revised = try await Speaker.secretariat.repeating(
            revision(current, clusters: current.terms.clusters + [added]))
        #expect(revised.version == current.version + 1 && revised.reason == "So it goes.")
        #expect(revised.terms.clusters.last == added)
        #expect(try await Speaker.everybody.send(ShowProcess()) == revised)
        #expect(try await Speaker.everybody.send(ShowProcess(version: current.version)) == current)
        let told = try await Installation.running.events(ProcessRevised.self)
        #expect(told.filter { $0.version == revised.version }.map(\.terms) == [revised.terms])
        let proposal = try await Cast.proposal(cluster: added.key)
        #expect(try await Speaker.everybody.send(ShowProposal(proposal: proposal)).cluster == added.key)
    }

    @Test("A revision takes nothing away, differs, and is based on the version that holds")
    func refused() async throws {
        let current = try await Speaker.everybody.send(ShowProcess())
        let terms = current.terms
        try await Speaker.secretariat.refusal(of: revision(current), .invalid, field: "reason")
        try await Speaker.secretariat.refusal(
            of: revision(current, clusters: Array(terms.clusters.dropFirst())), .invalid, field: "clusters")
        try await Speaker.secretariat.refusal(
            of: revision(current, prefix: ProposalPrefix(rawValue: "ABC")), .invalid, field: "proposalPrefix")
        try await Speaker.secretariat.refusal(
            of: revision(current, basedOn: current.version + 1, seat: "Elsewhere"), .invalid, field: "basedOn")
        let kinds = try #require(terms.submitterClasses.first)
        let narrowed = ProcessSubmitterClass(
            key: kinds.key, name: kinds.name, kinds: Array(kinds.kinds.dropFirst()), isJoint: kinds.isJoint)
        let turned = ProcessSubmitterClass(
            key: kinds.key, name: kinds.name, kinds: kinds.kinds, isJoint: !kinds.isJoint)
        for (changed, field) in [(narrowed, "kinds"), (turned, "isJoint")] {
            try await Speaker.secretariat.refusal(
                of: revision(current, classes: [changed] + terms.submitterClasses.dropFirst()), .invalid,
                field: "submitterClasses[0].\(field)")
        }
        try await Speaker.secretariat.refusal(
            of: revision(current, classes: Array(terms.submitterClasses.dropFirst())), .invalid,
            field: "submitterClasses")
        let cluster = try #require(terms.clusters.first)
        let twin = ProcessCluster(key: "TWIN", title: cluster.title)
        try await Speaker.secretariat.refusal(
            of: revision(current, clusters: terms.clusters + [twin]), .invalid,
            field: "clusters[\(terms.clusters.count)]")
        let moved = try await Speaker.secretariat.send(revision(current, seat: "Elsewhere"))
        try await Speaker.secretariat.refusal(of: revision(current, seat: "Anywhere"), .conflict, field: "basedOn")
        try await Speaker.coChair.refusal(of: revision(moved, seat: "Anywhere"), .forbidden)
        try await Speaker.everybody.refusal(of: ShowProcess(version: moved.version + 1), .notFound)
    }

    @Test("A proposal is cited by the prefix of the process, in any case, and by no other")
    func prefixes() async throws {
        let prefix = try await Speaker.everybody.send(ShowProcess()).terms.proposalPrefix.rawValue
        let proposal = try await Cast.proposal()
        for text in ["\(prefix)\(proposal)", "\(prefix.lowercased())-\(proposal)", "\(proposal)"] {
            #expect(try await Speaker.everybody.show(ShowProposal.self, "proposal", text).number == proposal)
        }
        for text in ["XYZ\(proposal)", "xyz\(proposal)"] {
            let answer = try await Speaker.everybody.answer(
                ShowProposal.definition.name, try JSON.encode(["proposal": text]))
            #expect(answer.problem?.code == .notFound, "\(answer.text)")
            #expect(answer.problem?.detail?.contains("Did you mean \(prefix)\(proposal)?") == true, "\(answer.text)")
        }
    }

    private func texts(_ text: Line) -> OfficialTexts {
        OfficialTexts(ar: text, en: text, es: text, fr: text, ru: text, zh: text)
    }

    private func definition(
        _ terms: ProcessTerms, seat: Line? = nil, clusters: [ProcessCluster]? = nil,
        questions: [ProcessQuestion]? = nil
    ) -> DefineProcess {
        DefineProcess(
            name: terms.name, shortName: terms.shortName, proposalPrefix: terms.proposalPrefix,
            seat: seat.map(texts) ?? terms.seat, zone: terms.zone, clusters: clusters ?? terms.clusters,
            groups: terms.groups, questions: questions ?? terms.questions, submitterClasses: terms.submitterClasses,
            documentKinds: terms.documentKinds)
    }

    private func revision(
        _ current: ProcessDefinition, basedOn: Int? = nil, prefix: ProposalPrefix? = nil, seat: Line? = nil,
        clusters: [ProcessCluster]? = nil, classes: [ProcessSubmitterClass]? = nil
    ) -> ReviseProcess {
        let terms = current.terms
        return ReviseProcess(
            basedOn: basedOn ?? current.version, reason: "So it goes.", name: terms.name, shortName: terms.shortName,
            proposalPrefix: prefix ?? terms.proposalPrefix, seat: seat.map(texts) ?? terms.seat, zone: terms.zone,
            clusters: clusters ?? terms.clusters, groups: terms.groups, questions: terms.questions,
            submitterClasses: classes ?? terms.submitterClasses, documentKinds: terms.documentKinds)
    }
}
