internal import Localization
internal import Models

/// What the page of an indicator is made of; nil for what could not be had.
struct IndicatorContents: Sendable {
    let indicator: Indicator
    var names = AnswerNames()
    /// Whether the reader's side owns an action that follows up its proposal.
    var isFollowedByReader = false

    init(_ indicator: Indicator) { self.indicator = indicator }
}

/// One indicator: what is measured, how far it is, and its values as a line and as a table.
struct IndicatorPage: WebPage {
    static let template = PageTemplate.indicator

    let frame: Frame
    let tabs: [PageLink]
    let over: PageLink
    let title: String
    let progress: ProgressBar
    let reached: StatusTag?
    let acts: LinkGroup?
    let terms: [RecordRow]
    let explanation: String
    let broad: IndicatorChart?
    let slim: IndicatorChart?
    let values: [ValueRow]
    let valuesNote: String?
    let versions: [VersionRow]
    let hasVersions: Bool

    struct ValueRow: PagePart {
        let day: String
        let value: String
        let source: String
        let who: String
        let note: String?
        let reason: String?
        let tag: StatusTag?
        let act: PageLink?
        /// Whether there is more to say of it than the value.
        let isNoted: Bool
    }

    struct VersionRow: PagePart {
        let title: String
        let line: String
        let reason: String?
    }

    init(_ contents: IndicatorContents, _ reader: PageReader) {
        let (texts, indicator) = (reader.texts, contents.indicator)
        let words = ProposalWords(reader)
        tabs = CoverageTab.indicators.links(for: reader)
        over = PageLink(
            address: words.address(indicator.proposal),
            words: texts.text(.indicatorKind, ["proposal": .text(words.label(indicator.proposal))]))
        title = indicator.title.rawValue
        progress = ProgressBar(
            indicator.progress.percent, called: texts.text(.columnProgress), reader.language)
        reached = indicator.progress.isReached ? StatusTag(texts.text(.indicatorReached), .good) : nil
        acts = LinkGroup(texts.text(.whatYouCanDo), Self.acts(contents, reader))
        terms = Self.terms(of: indicator, reader.language)
        explanation = indicator.explanation(reader)
        let caption = (
            title: texts.text(.indicatorDrawing, ["title": .text(title)]),
            description: texts.text(
                .indicatorDrawn,
                ["target": .text(reader.language.words(for: indicator.target, in: indicator.unit))])
        )
        let drawing = IndicatorDrawing(indicator)
        broad = drawing?.chart(named: "broad", caption.title, caption.description, in: reader.language)
        slim = drawing?.chart(named: "slim", caption.title, caption.description, width: 300, in: reader.language)
        values = (indicator.points ?? []).reversed().map { ValueRow($0, contents, reader) }
        valuesNote = values.isEmpty ? texts.text(.indicatorNoValue) : nil
        let former = (indicator.revisions ?? []).reversed()
        versions = former.count > 1 ? former.map { VersionRow($0, reader) } : []
        hasVersions = !versions.isEmpty
        frame = Frame(
            "\(over.words)\(reader.language.labelSeparator)\(title)", reader, area: .proposals,
            crumbs: CoverageTab.indicators.crumbs(for: reader), isIndexed: !reader.isSignedIn)
    }

    /// Values come from those who steer and from those who do something about the proposal.
    private static func acts(_ contents: IndicatorContents, _ reader: PageReader) -> [PageLink] {
        let values = ["indicator": contents.indicator.id.rawValue]
        var acts = ProposalActs(reader)
        if reader.actor.isSteering || contents.isFollowedByReader { acts.add(RecordDataPoint.self, values) }
        acts.add(ReviseIndicator.self, values)
        return acts.links
    }

    private static func terms(of indicator: Indicator, _ language: LanguageTag) -> [RecordRow] {
        let labels = FormWords(language)
        func row(_ field: String, _ text: String) -> RecordRow {
            let label = labels.label(field, within: "Indicator")
            return RecordRow(
                label: label.text, labelLanguage: label.language.map { [$0] } ?? [], texts: [RecordText(text: text)],
                groups: [])
        }
        func dated(_ value: Double, _ day: CalendarDate) -> String {
            // Whichever unit people wrote, the line runs as the language does.
            let mark = language.isRightToLeft ? "\u{200F}" : ""
            return mark + language.words(for: value, in: indicator.unit) + language.listSeparator
                + language.words(for: day)
        }
        return [
            row("unit", indicator.unit.rawValue), row("baseline", dated(indicator.baseline, indicator.baselineOn)),
            row("target", dated(indicator.target, indicator.targetOn)), row("source", indicator.source.rawValue),
        ]
    }
}

extension IndicatorPage.ValueRow {
    fileprivate init(_ point: DataPoint, _ contents: IndicatorContents, _ reader: PageReader) {
        let (texts, language) = (reader.texts, reader.language)
        day = language.words(for: point.dated)
        value = language.words(for: point.value, in: contents.indicator.unit)
        source = point.source.rawValue
        let name = contents.names.name(of: .actor, point.by)
        who = ([name] + [point.onBehalfOf].compactMap(\.self).map { contents.names.name(of: .party, $0) })
            .joined(separator: language.listSeparator)
        note = point.corrects.map { _ in texts.text(.indicatorCorrects) }
        reason = point.reason?.rawValue
        tag = point.correctedBy.map { _ in StatusTag(texts.text(.indicatorCorrected), .none) }
        var acts = ProposalActs(reader)
        if point.correctedBy == nil, reader.actor.isSteering || point.by == reader.actor.subject {
            acts.add(
                CorrectDataPoint.self,
                ["indicator": contents.indicator.id.rawValue, "point": String(point.number)])
        }
        act = acts.links.first
        isNoted = tag != nil || note != nil || act != nil
    }
}

extension IndicatorPage.VersionRow {
    fileprivate init(_ revision: IndicatorRevision, _ reader: PageReader) {
        let language = reader.language
        title = revision.title.rawValue
        func dated(_ value: Double, _ day: CalendarDate) -> String {
            "\(language.words(for: value, in: revision.unit)) (\(language.words(for: day)))"
        }
        line =
            dated(revision.baseline, revision.baselineOn) + " → " + dated(revision.target, revision.targetOn)
        reason = revision.reason?.rawValue
    }
}
