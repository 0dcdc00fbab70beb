internal import Localization
internal import Models

/// What an account holds: its offices, browsers and access tokens.
struct AccountContent: Sendable {
    let account: Account
    let sessions: [WebSession]
    let tokens: [AccessToken]
    let words: OfficeWords
}

extension FormPage {
    /// The account, with a button for each thing that can be ended.
    init(_ content: AccountContent, _ reader: PageReader, _ message: FormMessage? = nil) {
        self.init(.accountTitle, reader, message, crumbs: [reader.link(.areaMine, "/me")])
        let (account, words) = (content.account, content.words)
        if let name = account.name {
            let own = account.offices.first { $0.actor == account.person }
            let office =
                own.map { words.words(for: $0) }
                ?? account.roles.first.map { words.words(for: $0, of: account.party) } ?? ""
            paragraphs = [
                reader.texts.text(.accountSignedIn, ["name": .text(name.rawValue), "office": .text(office)])
            ]
        }
        sections = [
            Section(offices: account, words, reader), Section(settings: account, reader), Section(signIn: reader),
            Section(sessions: content.sessions, reader), Section(tokens: content.tokens, reader),
            Section(file: reader),
        ].compactMap(\.self)
    }
}

extension FormPage.Section {
    /// - Returns: nil for somebody who has one office only.
    fileprivate init?(offices account: Account, _ words: OfficeWords, _ reader: PageReader) {
        let others = account.offices.filter { $0.actor != account.person }
        guard !others.isEmpty else { return nil }
        title = reader.texts.text(.accountOffices)
        items = others.map { other in
            FormPage.Item(
                form: FormPage.Form(
                    action: reader.address("/account/office"), secret: reader.formSecret ?? "",
                    hidden: [CommandPage.Hidden(name: "office", value: other.actor.rawValue)],
                    button: reader.texts.text(.accountSwitch, ["office": .text(words.words(for: other))])))
        }
    }

    /// - Returns: nil for whom no mail reaches.
    fileprivate init?(settings account: Account, _ reader: PageReader) {
        guard !reader.settings.isEmpty else { return nil }
        title = reader.texts.text(.settingsTitle)
        links = reader.settings
        guard let own = account.offices.first(where: { $0.actor == account.person }) else { return }
        let words = FormWords(reader.language)
        pairs = [
            FormPage.Pair(
                label: words.label("language").text, value: WordNames.name(of: own.language, in: reader.language)),
            FormPage.Pair(label: words.label("zone").text, value: own.zone.rawValue),
        ]
    }

    fileprivate init(signIn reader: PageReader) {
        title = reader.texts.text(.accountSignIn)
        forms = [
            reader.form(
                "/account/address",
                input: FormPage.Input(
                    name: "address", label: reader.texts.text(.accountAddress), type: "email", value: "",
                    autocomplete: "email", limit: 254), .accountAddressChange)
        ]
        links = [reader.link(.accountFactor, SecondFactorPages.place)]
    }

    fileprivate init(sessions: [WebSession], _ reader: PageReader) {
        let texts = reader.texts
        title = texts.text(.accountSessions)
        items = sessions.map { session in
            let agent = session.isCurrent ? .accountCurrent : session.agent == nil ? TextKey.accountUnknownAgent : nil
            return FormPage.Item(
                text: texts.text(
                    .accountSession,
                    [
                        "agent": .text(agent.map { texts.text($0) } ?? session.agent?.rawValue ?? ""),
                        "network": .text(session.network.rawValue), "date": reader.day(session.lastUsedAt),
                    ]),
                form: session.isCurrent
                    ? nil
                    : reader.form(
                        "/account/session", hidden: [CommandPage.Hidden(name: "session", value: session.id.rawValue)],
                        .signOut))
        }
    }

    fileprivate init(tokens: [AccessToken], _ reader: PageReader) {
        let texts = reader.texts
        let good = tokens.filter { $0.revokedAt == nil && $0.expiresAt > .now }
        title = texts.text(.accountTokens)
        nothing = good.isEmpty ? texts.text(.accountNone) : nil
        items = good.map { token in
            var values: [String: MessageValue] = [
                "name": .text(token.name.rawValue), "date": reader.day(token.expiresAt),
            ]
            values["used"] = token.lastUsedAt.map(reader.day)
            return FormPage.Item(
                text: texts.text(token.lastUsedAt == nil ? .accountTokenUnused : .accountTokenUsed, values),
                form: reader.form(
                    "/account/token", hidden: [CommandPage.Hidden(name: "token", value: token.id.rawValue)],
                    .accountRevoke))
        }
        if reader.may(IssueAccessToken.self) { links = [reader.link(.accountTokenIssue, "/access-tokens/issue")] }
    }

    fileprivate init(file reader: PageReader) {
        title = reader.texts.text(.accountFile)
        forms = [reader.form("/account/data", .accountData)]
    }
}

extension PageReader {
    fileprivate func day(_ instant: Instant) -> MessageValue {
        .text(language.words(for: LocalTime(utc: instant)))
    }
}
