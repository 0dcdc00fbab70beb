internal import CLI
internal import Models

extension ProposalsScene {
    func proposeFromSubmission(_ stage: inout Stage) async throws -> ProposalNumber {
        let client = cast.secretariat
        var own: ProposalNumber?
        try await stage.step("P10 From a submission only") {
            guard let submission = try await client.send(ListSubmissions()).items.first else {
                throw Refusal("no submission is on record")
            }
            let before = try await client.send(ShowProvenance())
            let proposal = try await client.send(
                RegisterSubmittedProposal(
                    title: "A register of closed mines",
                    text: "States should share data on closed mines. Others may ask for it.", cluster: "B",
                    submissions: [submission.id]))
            try expect("status", proposal.status, .submissionOnly)
            try expect("provenance", try await client.send(ShowProvenance()), before)
            let refused = try await client.refusal(
                of: MoveProposal(proposal: proposal.number, to: .tabled), as: .transitionRefused)
            let outside = try await client.send(ListProposals(status: .submissionOnly)).items
            try expect("outside the set on record", outside.prefix(3).map(\.number.rawValue), [101, 102, 103])
            own = proposal.number
            return
                "\(proposal.number), from \(submission.id); the set still has \(before.consolidated). Refused: \(refused)"
        }
        guard let own else { throw Refusal("no proposal was registered") }
        return own
    }

    func write(_ stage: inout Stage, _ own: ProposalNumber) async throws {
        let client = cast.secretariat
        try await stage.step("P4 A new version, word by word") {
            let version = try await client.send(
                ReviseProposal(
                    proposal: own, basedOn: 1,
                    text: "States may share open data on closed mines. Others may ask for it.",
                    session: "Session of the tour"))
            let diff = try await client.send(ShowDiff(proposal: own, from: 1))
            let marks = diff.text.filter { $0.kind != .same }.map { "\($0.kind == .added ? "+" : "-")\($0.text)" }
            let conflict = try await client.refusal(
                of: ReviseProposal(proposal: own, basedOn: 1, text: "Something else."), as: .conflict)
            return "version \(version.version) by \(version.author): \(marks.joined(separator: " ")); 409: \(conflict)"
        }
        try await stage.step("P4 Titles in six languages") {
            let texts: [(LanguageTag, Line, Prose)] = [
                (.arabic, "سجل المناجم المغلقة", "يجوز للدول تبادل البيانات المفتوحة عن المناجم المغلقة."),
                (.chinese, "关闭矿山登记册", "各国可以共享关于关闭矿山的开放数据。"),
                (.french, "Registre des mines fermées", "Les États peuvent partager des données ouvertes."),
                (.russian, "Реестр закрытых шахт", "Государства могут обмениваться открытыми данными."),
                (.spanish, "Registro de minas cerradas", "Los Estados pueden compartir datos abiertos."),
            ]
            for (language, title, text) in texts {
                _ = try await client.send(
                    TranslateVersion(proposal: own, version: 2, language: language, title: title, text: text))
            }
            let versions = try await client.send(ListVersions(proposal: own)).items
            try expect("languages", Set(versions.last?.texts.map(\.language) ?? []), Set(LanguageTag.allCases))
            return "ar, zh, en, es, fr, ru of version 2"
        }
        try await stage.step("P4 Found in each of them") {
            var found: [String] = []
            for (language, words) in [
                (LanguageTag.english, "closed mines"), (.french, "mine fermée"), (.spanish, "mina cerrada"),
                (.russian, "закрытая шахта"), (.arabic, "المناجم المغلقة"), (.chinese, "关闭矿山"),
            ] {
                guard let text = SearchText(rawValue: words) else { throw Refusal("this can be searched for") }
                let page = try await client.send(SearchProposals(text: text, language: language))
                guard page.items.contains(where: { $0.number == own }) else {
                    throw Refusal("“\(words)” does not find \(own)")
                }
                found.append("\(language.rawValue) “\(words)”")
            }
            return found.joined(separator: ", ")
        }
        try await amend(&stage, own)
    }

    private func amend(_ stage: inout Stage, _ own: ProposalNumber) async throws {
        try await stage.step("P9 An amendment is accepted") {
            let proposed = try await cast.focalPoint.send(
                ProposeAmendment(proposal: own, version: 2, quote: "may share", replacement: "are invited to share"))
            let beside = try await cast.focalPoint.send(
                ProposeAmendment(proposal: own, version: 2, quote: "Others", replacement: "Everybody else"))
            let stale = try await cast.focalPoint.send(
                ProposeAmendment(proposal: own, version: 2, quote: "may share open", replacement: "share open"))
            let decided = try await cast.secretariat.send(DecideAmendment(amendment: proposed.id, accept: true))
            try expect("version", decided.resultingVersion, 3)
            let versions = try await cast.secretariat.send(ListVersions(proposal: own)).items
            let outdated = try await cast.focalPoint.refusal(
                of: ProposeAmendment(proposal: own, version: 2, quote: "ask", replacement: "enquire"), as: .conflict)
            _ = try await cast.secretariat.refusal(
                of: DecideAmendment(amendment: stale.id, accept: true), as: .conflict)
            _ = try await cast.secretariat.send(
                DecideAmendment(amendment: stale.id, accept: false, note: "The text has moved on."))
            let other = try await cast.secretariat.send(DecideAmendment(amendment: beside.id, accept: true))
            try expect("version of the other amendment", other.resultingVersion, 4)
            return
                "version 3, “\(versions.last?.reason?.rawValue ?? "")”, and one beside it: version 4; 409: \(outdated)"
        }
    }
}
