import Foundation
import Messaging
import Models
import Testing

extension SystemTests {
    @Suite("Another process than that of the record", .backbone { $0.hasProcess = false }, .serialized)
    struct ProcessTests {
        private let backbone: Backbone
        private let secretariat: API
        private let river: DefineProcess

        init() async throws {
            backbone = try Backbone.running()
            secretariat = try await backbone.api(as: .secretariat)
            river = try Self.process("Tests/SystemTests/Process/river-sediments/process.json")
        }

        private static func process(_ path: String) throws -> DefineProcess {
            try JSON.decode(DefineProcess.self, from: Array(try Data(contentsOf: URL(filePath: Project.path(path)))))
        }

        @Test("before a process is defined, what belongs to one is refused with what to do, and pages are there")
        func undefined() async throws {
            let original = RegisterOriginal(region: "UPPER", ordinal: 1, title: "Too early")
            for answer in [
                try await secretariat.attempt(original), try await secretariat.attempt(ShowProcess()),
                try await secretariat.attempt(ListClusters()),
                try await secretariat.attempt(
                    RegisterParty(
                        id: try #require(PartyID(rawValue: "early")), name: "E", kind: .memberState, region: "UPPER")
                ),
            ] {
                #expect(answer.status == 409 && answer.problem?.code == .processUndefined, "\(answer.text)")
                #expect(answer.problem?.detail?.contains("npp16 process define --file") == true)
            }
            #expect(try await backbone.api(as: nil).exchange("GET", "/").text.contains("Working group"))
        }

        @Test("a definition that is not whole is refused with the field")
        func incomplete() async throws {
            let whole = try JSON.text(river)
            for (change, field) in [
                (whole.replacing("\"fr\":\"Comité sur les sédiments fluviaux\",", with: ""), "shortName.fr"),
                (whole.replacing("\"key\":\"deltas\"", with: "\"key\":\"Headwaters\""), "clusters[2]"),
                (whole.replacing("Europe/Malta", with: "Europe/Atlantis"), "zone"),
                (whole.replacing("\"number\":7", with: "\"number\":9"), "questions[6].number"),
                (whole.replacing("\"proposalPrefix\":\"SED\"", with: "\"proposalPrefix\":\"sed\""), "proposalPrefix"),
            ] {
                let answer = try await secretariat.exchange(
                    "POST", "/api/v1/process", body: Array(change.utf8),
                    headers: ["Idempotency-Key": MessageID().rawValue])
                #expect(answer.status == 422, "\(answer.text)")
                #expect(answer.problem?.errors?.first?.field == field, "\(answer.text)")
            }
            #expect(try await backbone.api(as: .coChair).attempt(river).status == 403)
        }

        @Test("an invented process plays its own loop, and no word of the one on record shows")
        func loop() async throws {
            var seen: [String] = []
            seen.append(try await npp16("import", "record", Project.path("Tests/SystemTests/Process/river-sediments")))
            seen.append(try await npp16("process", "show", "--as", "secretariat"))
            #expect(seen[1].contains("SED") && seen[1].contains("Committee on river sediments"))
            let cast = try await LoopCast(backbone)

            // The call closes by the clock of the seat, and asks the questions of the process.
            let now = Instant.now
            let call = try await secretariat.send(
                OpenCall(
                    title: "Views on sediments",
                    questions: river.questions.map { Prose(cutting: $0.wording.en.rawValue) },
                    audience: ["basin-state"], opens: now.advanced(by: .seconds(-60)),
                    closes: now.advanced(by: .seconds(86_400))))
            #expect(call.zone.rawValue == "Europe/Malta" && call.questions.count == 7)
            let submission = try await cast.reedmouth.send(cast.submission(to: call.id, as: "basin-state"))
            #expect(submission.submitterClass == "basin-state" && submission.answers.count == 7)
            let stranger = try await cast.reedmouth.attempt(cast.submission(to: call.id, as: "member-state"))
            #expect(stranger.problem?.errors?.first?.field == "submitterClass", "\(stranger.text)")

            try await answerQuestions(cast)
            try await classify()

            // A position and an action are told in two languages, in the name of the group and by the prefix of the process.
            _ = try await cast.reedmouth.send(
                TakePosition(proposal: cast.proposal, party: cast.lower, stance: .supports))
            let action = try await secretariat.send(
                ProposeAction(
                    title: "Compare the gauges", owner: cast.lower,
                    due: now.date.advanced(byDays: 40), funding: .funded, proposals: [cast.proposal]))
            #expect(action.zone.rawValue == "Europe/Malta")
            _ = try await secretariat.send(
                ProposeAction(
                    title: "Read the gauges", owner: cast.upper, due: now.date.advanced(byDays: 40), funding: .funded,
                    proposals: [cast.proposal]))
            let french = try await cast.mail("reedmouth", "SED7")
            let english = try await cast.mail("upper-fen", "SED7")
            #expect(french.sender.hasPrefix("Comité sur les sédiments fluviaux <"), "\(french.sender)")
            #expect(english.sender.hasPrefix("Committee on river sediments <"), "\(english.sender)")
            for mail in [french, english] { seen += [mail.text, mail.html] + mail.header }

            seen += try await pages(cast)
            seen.append(try await npp16("clusters", "list", "--as", "secretariat"))
            seen.append(try await npp16("annex1", "--help").description)
            try expectNothing(in: seen)
        }

        /// Seven questions with three steps each.
        private func answerQuestions(_ cast: LoopCast) async throws {
            for question in river.questions {
                _ = try await cast.reedmouth.send(
                    AnswerGuidingQuestion(
                        proposal: cast.proposal, party: cast.lower, question: question.number,
                        score: try #require(GuidanceScore(rawValue: 3))))
            }
            for (question, score, field) in [(8, 1, "question"), (7, 4, "score")] {
                let answer = try await cast.reedmouth.attempt(
                    AnswerGuidingQuestion(
                        proposal: cast.proposal, party: cast.lower,
                        question: try #require(GuidingQuestion(rawValue: question)),
                        score: try #require(GuidanceScore(rawValue: score))))
                #expect(answer.problem?.errors?.first?.field == field, "\(answer.text)")
            }
            let counted = try await cast.reedmouth.send(ShowGuidance(proposal: cast.proposal)).items
            #expect(counted.map(\.question.rawValue) == Array(1...7))
            #expect(counted.allSatisfy { $0.region == "LOWER" && $0.distribution == [0, 0, 1] })
        }

        private func classify() async throws {
            let number = try #require(ProposalNumber(rawValue: 7))
            let foreign = try await secretariat.attempt(ClassifyProposal(proposal: number, cluster: "A"))
            #expect(
                foreign.problem?.errors?.first?.detail == "must be one of: headwaters, reservoirs, deltas, measuring")
            _ = try await secretariat.send(ClassifyProposal(proposal: number, cluster: "deltas"))
            let clusters = try await secretariat.send(ListClusters()).items
            #expect(clusters.map(\.cluster.rawValue) == ["headwaters", "reservoirs", "deltas", "measuring"])
            #expect(clusters[2].proposals == [number] && clusters[2].titles.fr == "Deltas")
        }

        /// What a browser and a feed reader see.
        private func pages(_ cast: LoopCast) async throws -> [String] {
            let everyone = try await backbone.api(as: nil)
            let overview = try await eventually("the headline of the position") {
                let page = try await everyone.exchange("GET", "/").text
                return page.contains("SED7: supports") && page.contains("(Reedmouth)") ? page : nil
            }
            #expect(overview.contains("Standing committee of the basin States on river sediments"))
            #expect(overview.contains("<title>Follow-up of the proposals – Committee on river sediments</title>"))
            let secret = LinkSecret.generate()
            _ = try await cast.reedmouth.send(CreateFeed(kind: .notifications, secret: secret, language: .chinese))
            let feed = try await everyone.exchange("GET", "/feeds/\(secret.rawValue)/notifications.atom").text
            #expect(feed.contains("河流泥沙问题委员会"), "\(feed)")
            let list = try await everyone.exchange(
                "GET", "/proposals", headers: ["Accept": "text/html", "Accept-Language": "ru"])
            #expect(list.text.contains("Комитет по речным наносам"), "\(list.text)")
            let invalid = try await everyone.exchange(
                "GET", "/unsubscribe/\(LinkSecret.generate().rawValue)", headers: ["Accept-Language": "es"])
            #expect(invalid.text.contains("Comité sobre sedimentos fluviales"), "\(invalid.text)")
            return [overview, feed, list.text, invalid.text]
        }

        @Test("a revision adds and rewords, keeps what may be in use, and holds everywhere at once")
        func revision() async throws {
            _ = try await secretariat.send(river)
            let current = try await secretariat.send(ShowProcess())
            func revise(_ pairs: (String, String)..., basedOn: Int? = nil) async throws -> API.Answer {
                let text = pairs.reduce(try JSON.text(river)) { $0.replacing($1.0, with: $1.1) }
                let fields = "\"basedOn\":\(basedOn ?? current.version),\"reason\":\"The States agreed.\","
                return try await secretariat.exchange(
                    "POST", "/api/v1/process/versions", body: Array("{\(fields)\(text.dropFirst())".utf8),
                    headers: ["Idempotency-Key": MessageID().rawValue])
            }
            let group = "{\"isRegional\":true,\"key\":\"UPPER\""
            for (answer, field) in [
                (try await revise(("\"SED\"", "\"SLT\"")), "proposalPrefix"),
                (try await revise(("\"key\":\"headwaters\"", "\"key\":\"springs\"")), "clusters"),
                (try await revise(("\"key\":\"science-body\"", "\"key\":\"academy\"")), "submitterClasses"),
                (try await revise((group, "{\"isRegional\":false,\"key\":\"UPPER\"")), "groups"),
                (try await revise(), "reason"),
            ] {
                #expect(answer.status == 422 && answer.problem?.errors?.first?.field == field, "\(answer.text)")
            }
            #expect(try await revise(("Valletta", "Mdina"), basedOn: 99).status == 422)
            let revised = try await revise(
                ("Valletta", "Mdina"),
                ("\"isRegional\":false,\"key\":\"FERRY\"", "\"isRegional\":true,\"key\":\"FERRY\""))
            #expect(revised.status == 200, "\(revised.text)")
            let known = try await secretariat.send(ShowProcess())
            #expect(known.version == 2 && known.terms.seat.en == "Mdina" && known.reason == "The States agreed.")
            #expect(try await secretariat.send(ShowProcess(version: 1)).terms.seat.en == "Valletta")
            // The services that follow ask for it, where it has not reached them.
            _ = try await secretariat.send(RegisterOriginal(region: "FERRY", ordinal: 1, title: "Of the ferries"))
            #expect(try await secretariat.send(river).version == 1)
        }

        private func npp16(_ arguments: String...) async throws -> String {
            let result = try await backbone.npp16(arguments)
            return result.output + result.errors
        }

        /// Names, groups, clusters, seat and prefix of the process on record.
        private func expectNothing(in texts: [String]) throws {
            let other = try Self.process("infra/record/unea-5-12/process.json").terms
            let names =
                [other.name, other.shortName, other.seat] + other.clusters.map(\.title)
                + other.groups.filter(\.isRegional).map(\.name) + other.questions.map(\.wording)
            let words =
                names.flatMap { name in LanguageTag.allCases.map { name[$0].rawValue } }
                + ["UNEA", "UNEP", "minerals and metals", "GRULAC", "WEOG", other.zone.rawValue]
            for text in texts {
                let lowered = text.lowercased()
                #expect(words.filter { lowered.contains($0.lowercased()) } == [], "\(text.prefix(400))")
                #expect(text.firstMatch(of: /\bNPP[0-9]+\b/.ignoresCase())?.output.lowercased() ?? "npp16" == "npp16")
            }
        }
    }
}
