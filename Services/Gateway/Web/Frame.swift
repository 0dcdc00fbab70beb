internal import Localization
internal import Models

/// What is around each page: the head with areas, languages and account, the way back, and the foot.
struct Frame: PagePart {
    let reader: PageReader
    let language: String
    let direction: String
    /// Of the window: what the page is about, then whose it is.
    let windowTitle: String
    let group: String
    let home: String
    let style: String
    let icon: String
    /// What tells of changes while the page is read; nil where nothing does.
    let live: Live?
    let areas: [PageLink]
    let languages: [LanguageLink]
    let languageMenu: String
    let search: String
    let account: AccountStrip
    /// The pages above this one; nil for the overview, which is above all.
    let way: Way?
    var notice: String?
    /// As whom one acts by the link of a mail.
    let acting: Acting?
    let isIndexed: Bool
    let foot: [PageLink]

    struct Live: PagePart {
        let script: String
        /// The address of the stream of events.
        let events: String
        /// To the page as it is now.
        let strip: PageLink
    }

    struct Way: PagePart {
        let links: [PageLink]
    }

    struct LanguageLink: PagePart {
        let tag: String
        let name: String
        let address: String
        let isCurrent: Bool
    }

    struct Acting: PagePart {
        let text: String
        let notYou: PageLink
    }

    struct AccountStrip: PagePart {
        let words: String
        let address: String
        let signOut: SignOut?
    }

    struct SignOut: PagePart {
        let address: String
        let secret: String
    }

    /// - Parameters:
    ///   - title: what the page is about.
    ///   - area: to which it belongs; nil for the overview and what belongs nowhere.
    ///   - crumbs: the pages above it, without the overview.
    ///   - live: what it is about; nil for what is not told of while it is read.
    init(
        _ title: String, _ reader: PageReader, area: PageArea? = nil, crumbs: [PageLink] = [],
        live: LiveEvents? = nil, notice: String? = nil, isIndexed: Bool = false, isOverview: Bool = false
    ) {
        let texts = reader.texts
        self.reader = reader
        language = reader.language.rawValue
        direction = reader.language.direction
        group = reader.group[reader.language]
        windowTitle = title == group ? title : "\(title) – \(group)"
        home = reader.address("/")
        style = reader.root + Asset.style.place
        icon = reader.root + Asset.icon.place
        self.live = live.map { Live($0, reader) }
        areas = PageArea.shown(to: reader).map { shown in
            PageLink(
                address: reader.address(shown.place), words: texts.text(shown.key), isCurrent: shown == area)
        }
        languages = LanguageTag.allCases.map { tag in
            LanguageLink(
                tag: tag.rawValue, name: WordNames.name(of: tag, in: tag),
                address: reader.address(reader.place, in: tag),
                isCurrent: tag == reader.language)
        }
        languageMenu = texts.text(
            .languageMenu, ["language": .text(WordNames.name(of: reader.language, in: reader.language))])
        search = reader.address("/search")
        account = AccountStrip(reader)
        way = isOverview ? nil : Way(links: crumbs)
        self.notice = notice ?? reader.notice
        acting = Acting(reader)
        self.isIndexed = isIndexed && reader.link == nil
        let acts = reader.isAtHome ? [reader.link(.formActs, "/acts")] : []
        let administration =
            reader.actor.mayAdminister ? [reader.link(.areaAdministration, "/administration")] : []
        foot =
            [reader.link(.footMandate, "/mandate")] + acts + administration + [
                PageLink(address: "\(reader.root)\(JSONAPI.prefix)/openapi.json", words: texts.text(.footData)),
                PageLink(address: "\(reader.root)/readyz", words: texts.text(.footState)),
            ]
    }
}

extension Frame.Live {
    fileprivate init(_ events: LiveEvents, _ reader: PageReader) {
        script = reader.root + Asset.live.place
        self.events = reader.root + events.address
        strip = reader.link(.pageChanged, reader.place)
    }
}

extension Frame.Acting {
    fileprivate init?(_ reader: PageReader) {
        guard let link = reader.link else { return nil }
        text = reader.texts.text(.linkActing, ["office": .text(reader.office ?? "")])
        notYou = reader.link(.linkNotYou, LinkPurpose.disown.route.filled(with: [link.secret.rawValue]))
    }
}

extension Frame.AccountStrip {
    fileprivate init(_ reader: PageReader) {
        guard reader.isAtHome else {
            words = reader.texts.text(.signInLink)
            address = reader.signIn.address
            signOut = nil
            return
        }
        words = reader.office?.capitalizedFirst ?? reader.texts.text(.accountTitle)
        address = reader.address("/account")
        signOut = reader.formSecret.map {
            Frame.SignOut(address: reader.address("/account/sign-out"), secret: $0)
        }
    }
}

extension Actor {
    /// Whether there is something for the actor to look after.
    var mayAdminister: Bool { has(.secretariat) || has(.ops) }
}
