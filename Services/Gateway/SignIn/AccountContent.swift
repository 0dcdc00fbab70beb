internal import Localization
internal import Models

extension FormPage {
    /// What an account holds, with a button for each thing that can be ended.
    mutating func show(
        account: Account, sessions: [WebSession], tokens: [AccessToken], _ words: OfficeWords,
        in language: LanguageTag, _ server: FormServer, _ secret: LinkSecret
    ) {
        let texts = words.texts
        func form(_ place: String, _ hidden: [Hidden], _ button: String) -> Form {
            Form(
                action: server.address("/account/\(place)", language), secret: secret.formSecret, hidden: hidden,
                button: button)
        }
        func day(_ instant: Instant) -> MessageValue {
            .text(language.words(for: LocalTime(instant: instant, zone: .utc, offset: 0, endedDay: nil)))
        }
        let own = account.offices.first { $0.actor == account.person }
        let office =
            own.map { words.words(for: $0) }
            ?? account.roles.first.map { words.words(for: $0, of: account.party) } ?? ""
        paragraphs = [
            texts.text(
                .accountSignedIn,
                ["name": .text(account.name?.rawValue ?? account.person.rawValue), "office": .text(office)])
        ]
        forms = [form("sign-out", [], texts.text(.signOut))]
        forms.append(form("data", [], texts.text(.accountData)))
        forms.append(
            Form(
                action: server.address("/account/address", language), secret: secret.formSecret,
                input: Input(
                    name: "address", label: texts.text(.accountAddress), type: "email", value: "",
                    autocomplete: "email", limit: 254), button: texts.text(.accountAddressChange)))
        let others = account.offices.filter { $0.actor != account.person }
        if !others.isEmpty {
            sections.append(
                Section(
                    title: texts.text(.accountOffices),
                    items: others.map { other in
                        Item(
                            form: form(
                                "office", [Hidden(name: "office", value: other.actor.rawValue)],
                                texts.text(.accountSwitch, ["office": .text(words.words(for: other))])))
                    }))
        }
        sections.append(
            Section(
                title: texts.text(.accountSessions),
                items: sessions.map { session in
                    let agent =
                        session.isCurrent
                        ? texts.text(.accountCurrent)
                        : session.agent?.rawValue ?? texts.text(.accountUnknownAgent)
                    return Item(
                        text: texts.text(
                            .accountSession,
                            [
                                "agent": .text(agent), "network": .text(session.network.rawValue),
                                "date": day(session.lastUsedAt),
                            ]),
                        form: session.isCurrent
                            ? nil
                            : form(
                                "session", [Hidden(name: "session", value: session.id.rawValue)],
                                texts.text(.signOut)))
                }))
        let good = tokens.filter { $0.revokedAt == nil && $0.expiresAt > .now }
        sections.append(
            Section(
                title: texts.text(.accountTokens), nothing: good.isEmpty ? texts.text(.accountNone) : nil,
                items: good.map { token in
                    Item(
                        text: texts.text(
                            .accountToken, ["name": .text(token.name.rawValue), "date": day(token.expiresAt)]),
                        form: form(
                            "token", [Hidden(name: "token", value: token.id.rawValue)], texts.text(.accountRevoke)))
                }))
    }
}
