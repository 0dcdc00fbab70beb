internal import Localization
internal import Models

/// What waits for the reader, with the act beside it; the inbox; and how they are told.
struct MyWorkPage: WebPage {
    static let template = PageTemplate.myWork

    let frame: Frame
    let over: String?
    let title: String
    let tasksTitle: String
    let tasks: [Task]
    /// Where the others are, where these are not all.
    let tasksAll: PageLink?
    let queues: Queues?
    let inbox: [Message]
    let inboxNote: String?
    let inboxAll: PageLink
    let settings: [PageLink]

    struct Task: PagePart {
        let title: WordedText
        let address: String
        let kind: String
        let when: String?
        let tag: StatusTag
        var late: StatusTag?
        let act: PageLink
    }

    struct Queues: PagePart {
        let title: String
        let facts: [OverviewPage.Fact]
    }

    struct Message: PagePart {
        let subject: String
        let address: String
        let isUnread: Bool
        let when: String
        let reason: String
        let language: String?
    }

    init(_ contents: MyWorkContents, _ reader: PageReader) {
        let texts = reader.texts
        over = reader.office?.capitalizedFirst
        title = texts.text(.areaMine)
        tasks = contents.tasks(for: reader)
        let isMore = contents.actions?.next != nil
        tasksTitle =
            tasks.isEmpty
            ? texts.text(.tasksNone)
            : texts.text(isMore ? .waitsForYouMore : .waitsForYou, ["count": .number(tasks.count)])
        tasksAll = reader.actor.party.flatMap { party in
            isMore ? reader.link(.recordMore, "/actions?open=true&owner=\(party.rawValue.escapedForQuery)") : nil
        }
        let facts = contents.queues(for: reader)
        queues = facts.isEmpty ? nil : Queues(title: texts.text(.queuesTitle), facts: facts)
        inbox = (contents.inbox ?? []).map { Message($0, contents, reader) }
        inboxNote = texts.note(contents.inbox, nothing: .inboxNone)
        inboxAll = reader.link(.inboxAll, "/inbox")
        settings = reader.settings + [reader.link(.settingsAccount, "/account")]
        frame = Frame(title, reader, area: .mine)
    }
}

extension PageReader {
    /// Where the reader says how mails come, in which language, and who comes after them.
    var settings: [PageLink] {
        let person = actor.subject.rawValue
        let isPerson = actor.credential != nil
        var links: [PageLink] = []
        if may(ChangePreferences.self), isPerson, !actor.isSteering {
            links.append(link(.settingsMail, "/preferences/\(person)/change"))
            links.append(link(.settingsCategories, "/subscriptions/\(person)/change"))
        }
        if may(ListFollows.self) { links.append(link(.followsTitle, FollowForm.place)) }
        if may(CreateFeed.self) { links.append(link(.settingsFeeds, "/feeds")) }
        if isPerson { links.append(link(.settingsLanguage, "/contacts/revise")) }
        if may(ProposeSuccessor.self), actor.has(.focalPoint) {
            links.append(link(.settingsSuccessor, "/successors/propose"))
        }
        return links
    }
}

extension MyWorkPage.Message {
    fileprivate init(_ item: InboxItem, _ contents: MyWorkContents, _ reader: PageReader) {
        subject = item.subject.rawValue
        address = reader.address("/\(item.about)")
        isUnread = item.readAt == nil
        when = reader.language.words(for: contents.clocks.time(item.at, in: reader.process?.zone))
        reason = item.reason.rawValue
        language = item.language == reader.language ? nil : item.language?.rawValue
    }
}
