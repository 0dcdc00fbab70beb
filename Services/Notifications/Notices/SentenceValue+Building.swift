internal import Localization
internal import Models

extension SentenceValue {
    static func text(_ value: some CustomStringConvertible) -> SentenceValue { .text(value.description) }

    static func texts(_ values: [some CustomStringConvertible]) -> SentenceValue {
        .list(values.map { .text($0.description) })
    }
}

extension Sentence {
    static func reason(_ reason: some CustomStringConvertible) -> Sentence {
        Sentence(.noticeReason, ["reason": .text(reason)])
    }

    static func rationale(_ rationale: Prose) -> Sentence {
        Sentence(.noticeRationale, ["rationale": .text(rationale)])
    }

    static func labels(_ regions: [Region], _ context: NoticeContext) -> Sentence {
        regions.isEmpty
            ? Sentence(.noticeNoLabel) : Sentence(.noticeLabels, ["regions": .list(regions.map(context.name))])
    }
}
