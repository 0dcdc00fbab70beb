internal import Localization
internal import Models

/// What is checked before a form is sent of which others hear: the values, who will hear of it and how, and one button with
/// the number of mails.
struct CheckPage: WebPage {
    static let template = PageTemplate.check

    let frame: Frame
    let over: String
    /// What it is about, by the name that people know; nil where it is no object, or has none.
    let about: String?
    let title: String
    let action: String
    let cancel: String
    /// The whole form, and what was shown.
    let inputs: [CommandPage.Hidden]
    let group: RecordGroup
    /// What has changed since it was checked.
    let changed: Changed?
    let intro: String
    let table: Recipients?
    /// Those who are not in the table, by region.
    let more: [Folded]
    let letters: [Letter]
    let button: String

    /// Shown by name; more are folded.
    static let shown = 10

    struct Changed: PagePart {
        let lines: [String]
    }

    struct Recipients: PagePart {
        let rows: [Row]
    }

    struct Row: PagePart {
        let who: String
        let how: String
        let because: String
        /// Why no mail leaves.
        let blocked: String?
    }

    struct Folded: PagePart {
        let title: String
        let names: [Name]
    }

    struct Name: PagePart {
        let name: String
        let separator: String?
    }

    struct Letter: PagePart {
        let title: String
        let language: String
        let direction: String
        let subject: String
        let paragraphs: [String]
    }

    /// - Parameters:
    ///   - members: the fields that are sent.
    ///   - names: of the objects that they name.
    ///   - told: nil where nobody can say who hears of it.
    ///   - about: the name of the object that it is about.
    ///   - clock: by which the times of the form were given; it is one of the clocks.
    init(
        _ request: any Request.Type, at address: String, of object: String, _ values: FormValues, key: MessageID,
        _ members: [String: JSONValue], _ names: AnswerNames, _ told: CommandRehearsal.Told?, _ words: RecipientWords,
        _ reader: PageReader, about: String? = nil, clock: FormClock = FormClock(.utc),
        clocks: RecordClocks = RecordClocks()
    ) {
        let texts = reader.texts
        let form = FormWords(reader.language)
        let step = CheckStep(values)
        over = Decision(values).title(of: request, form)
        self.about = about
        title = texts.text(.checkTitle)
        action = reader.address(address)
        cancel = reader.address(object)
        let decided = Decision(values).values
        group = RecordGroup(
            members.filter { decided[$0.key] == nil }, request.acceptedSchema,
            RecordWords(reader, clocks, names), clock.zone)
        let recipients = told?.preview.recipients ?? []
        let called = recipients.map { words.name(of: $0) }
        let shown = Set(called).sorted()
        changed = step.isChanged(to: told?.preview.digest) ? Changed(step.told, shown, texts) : nil
        inputs =
            step.form(with: key, secret: reader.formSecret).inputs.map { CommandPage.Hidden(name: $0, value: $1) }
            + [CommandPage.Hidden(name: CheckStep.seen, value: told?.preview.digest.rawValue ?? CheckStep.unknown)]
            + shown.map { CommandPage.Hidden(name: CheckStep.names, value: $0) }
        let mails = told?.preview.mails ?? 0
        intro =
            told == nil
            ? texts.text(.checkUnknown)
            : mails == 0 ? texts.text(.checkNoMails) : texts.text(.checkMails, ["count": .number(mails)])
        button = mails == 0 ? texts.text(.checkSendNone) : texts.text(.checkSend, ["count": .number(mails)])
        let rows = zip(recipients, called).prefix(Self.shown).map { recipient, name in
            Row(
                who: name, how: words.how(recipient), because: recipient.reason.rawValue,
                blocked: recipient.blocked?.rawValue)
        }
        table = rows.isEmpty ? nil : Recipients(rows: rows)
        more = Folded.all(Array(zip(recipients, called).dropFirst(Self.shown)), words, texts)
        letters = (told?.preview.letters ?? []).map { Letter($0, texts) }
        let area = PageArea(of: object)
        frame = Frame(
            title, reader, area: area,
            crumbs: area.map { [$0.link(for: reader)] } ?? [])
    }
}

extension CheckPage.Changed {
    fileprivate init(_ before: [String], _ now: [String], _ texts: Texts) {
        let (new, gone) = (now.filter { !before.contains($0) }, before.filter { !now.contains($0) })
        func line(_ key: TextKey, _ names: [String]) -> String? {
            names.isEmpty
                ? nil : texts.text(key, ["names": .text(names.joined(separator: texts.language.listSeparator))])
        }
        lines = [line(.checkNew, new), line(.checkGone, gone)].compactMap(\.self)
    }
}

extension CheckPage.Folded {
    fileprivate static func all(
        _ recipients: [(NoticeRecipient, String)], _ words: RecipientWords, _ texts: Texts
    ) -> [CheckPage.Folded] {
        Dictionary(grouping: recipients) { words.region(of: $0.0) ?? "" }.sorted { $0.key < $1.key }
            .map { region, members in
                let names = members.map(\.1).sorted()
                let count = texts.text(.checkMore, ["count": .number(names.count)])
                return CheckPage.Folded(
                    title: region.isEmpty ? count : "\(region)\(texts.language.labelSeparator)\(count)",
                    names: names.enumerated().map { place, name in
                        CheckPage.Name(
                            name: name, separator: place + 1 < names.count ? texts.language.listSeparator : nil)
                    })
            }
    }
}

extension CheckPage.Letter {
    fileprivate init(_ letter: NoticeLetter, _ texts: Texts) {
        title = texts.text(
            .checkLetter,
            [
                "language": .text(WordNames.name(of: letter.language, in: texts.language)),
                "subject": .text(letter.subject.rawValue),
            ])
        (language, direction) = (letter.language.rawValue, letter.language.direction)
        subject = letter.subject.rawValue
        // It begins with its subject.
        paragraphs = letter.text.split(separator: "\n\n").map(String.init).filter {
            $0.trimmed != letter.subject.rawValue
        }
    }
}

/// What those are called who hear of something, and how they do, in a reader's language.
struct RecipientWords: Sendable {
    let offices: OfficeWords
    /// As far as the reader may know.
    let names: AnswerNames
    let parties: PartyWords
    /// What the regional groups are called, by their keys.
    let regions: [String: String]

    private var texts: Texts { offices.texts }

    /// Where nothing is known of anybody.
    init(_ language: LanguageTag) {
        self.init(
            offices: OfficeWords(language, names: [:]), names: AnswerNames(), parties: PartyWords(), regions: [:])
    }

    init(offices: OfficeWords, names: AnswerNames, parties: PartyWords, regions: [String: String]) {
        (self.offices, self.names, self.parties, self.regions) = (offices, names, parties, regions)
    }

    func name(of recipient: NoticeRecipient) -> String {
        if let contact = recipient.contact {
            let name = names.name(of: .actor, contact)
            if name != contact.rawValue { return name }
        }
        if let office = recipient.office {
            return offices.words(for: office == .secretariat ? .secretariat : .coChair, of: nil)
        }
        return recipient.party.map { parties[$0] } ?? ""
    }

    func how(_ recipient: NoticeRecipient) -> String {
        var ways: [String] = []
        if recipient.channels.contains(.mail) { ways.append(mail(to: recipient)) }
        if recipient.channels.contains(.inbox) { ways.append(texts.text(.checkInbox)) }
        return ways.isEmpty ? texts.text(.checkNoMail) : ways.joined(separator: texts.language.listSeparator)
    }

    func region(of recipient: NoticeRecipient) -> String? {
        recipient.region.map { regions[$0.rawValue] ?? $0.rawValue }
    }

    private func mail(to recipient: NoticeRecipient) -> String {
        let language = WordNames.name(of: recipient.language ?? .english, in: texts.language)
        if let until = recipient.heldUntil {
            let time = texts.language.words(for: LocalTime(utc: until))
            return texts.text(.checkHeld, ["language": .text(language), "time": .text(time)])
        }
        return texts.text(recipient.isGathered ? .checkGathered : .checkMail, ["language": .text(language)])
    }
}

extension PageServer {
    /// What those are called who hear of something.
    func recipientWords(of told: CommandRehearsal.Told?, for reader: PageReader) async throws -> RecipientWords {
        let recipients = told?.preview.recipients ?? []
        let parties = try await PartyWords(recipients.compactMap(\.party), in: reader.language, pool)
        var regions: [String: String] = [:]
        for group in reader.process?.groups ?? [] {
            regions[group.key.rawValue] = group.name[reader.language].rawValue
        }
        return RecipientWords(
            offices: OfficeWords(reader.language, names: [:]), names: told?.names ?? AnswerNames(),
            parties: parties, regions: regions)
    }
}
