internal import Localization
internal import Messaging
internal import Models

/// What the reader follows, each with a button to stop; and the groups that can be followed.
struct FollowsPage: WebPage {
    static let template = PageTemplate.follows

    let frame: Frame
    let title: String
    let intro: String
    let note: String?
    let follows: [Row]
    let regions: Regions?
    let links: [PageLink]

    struct Row: PagePart {
        let title: String
        /// Of its page; nil where it has none.
        let address: String?
        let kind: String
        let since: String
        let form: FollowForm?
    }

    /// A choice of groups that are not followed yet.
    struct Regions: PagePart {
        let action: String
        let secret: String
        let key: String
        let options: [Option]
        let button: String
    }

    struct Option: PagePart {
        let value: String
        let words: String
    }

    /// - Parameters:
    ///   - known: nil where it cannot be read.
    ///   - clocks: of the instants at which the follows began.
    init(
        _ known: [Follow]?, clocks: RecordClocks = RecordClocks(), _ reader: PageReader
    ) {
        let texts = reader.texts
        title = texts.text(.followsTitle)
        intro = texts.text(.followsIntro)
        note = known.map { $0.isEmpty ? texts.text(.followsNone) : nil } ?? texts.text(.followsAway)
        let words = FollowWords(reader)
        follows = (known ?? []).map { follow in
            let since = clocks.day(follow.since, for: reader)
            return Row(
                title: words.title(of: follow), address: words.address(of: follow),
                kind: FormWords(reader.language).word(
                    follow.kind.rawValue, among: FollowedKind.allCases.map(\.rawValue)),
                since: texts.text(.followedSince, ["date": .text(since)]),
                form: FollowForm(
                    follow.object, called: words.name(of: follow), isFollowed: true, fromList: true, reader))
        }
        regions = known.flatMap { Regions($0, words, reader) }
        links = [
            reader.link(.followsFeed, "/feeds/create?kind=\(FeedKind.followed.rawValue)"),
            reader.link(.settingsFeeds, "/feeds"),
        ]
        frame = Frame(title, reader, area: .mine, crumbs: [PageArea.mine.link(for: reader)])
    }
}

extension FollowsPage.Regions {
    /// - Returns: nil where there is none to choose, or no form for the reader.
    fileprivate init?(_ known: [Follow], _ words: FollowWords, _ reader: PageReader) {
        let followed = Set(known.map(\.object))
        let groups = (reader.process?.groups ?? []).compactMap { Region(rawValue: $0.key.rawValue) }
        options = groups.filter { !followed.contains(ObjectPath($0)) }.map {
            FollowsPage.Option(value: ObjectPath($0).rawValue, words: words.name(of: $0))
        }
        guard !options.isEmpty, let secret = reader.formSecret, reader.may(FollowFollow.self) else { return nil }
        action = reader.address(FollowForm.place)
        self.secret = secret
        key = MessageID().rawValue
        button = reader.texts.text(.followsRegion)
    }
}

/// What people call what they follow.
struct FollowWords: Sendable {
    private let reader: PageReader
    private let words: ProposalWords

    init(_ reader: PageReader) { (self.reader, words) = (reader, ProposalWords(reader)) }

    /// Short, as a button says it: `NPP16`.
    func name(of follow: Follow) -> String {
        switch follow.kind {
        case .proposal: follow.number.flatMap(ProposalNumber.init(rawValue:)).map(name) ?? follow.title.rawValue
        case .action: follow.number.map(action) ?? follow.title.rawValue
        case .need: follow.object.followed?.key ?? follow.title.rawValue
        case .call, .session: follow.title.rawValue
        case .region:
            follow.object.followed.flatMap { Region(rawValue: $0.key) }.map(name) ?? follow.title.rawValue
        }
    }

    /// With its title.
    func title(of follow: Follow) -> String {
        switch follow.kind {
        case .proposal, .action, .need: "\(name(of: follow))\(reader.language.labelSeparator)\(follow.title)"
        case .call, .session, .region: name(of: follow)
        }
    }

    func address(of follow: Follow) -> String? {
        switch follow.kind {
        case .region: nil
        case .action: follow.number.map { reader.address("/actions/\($0)") }
        case .proposal, .need, .call, .session: reader.address("/\(follow.object)")
        }
    }

    func name(_ proposal: ProposalNumber) -> String { words.label(proposal) }

    func action(_ number: Int) -> String { "\(reader.texts.text(.columnAction)) \(number)" }

    func name(of region: Region) -> String { words.name(region) }
}
