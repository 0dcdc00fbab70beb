internal import Localization
internal import Models

// What the body itself does, as the overview tells it: mandate, sessions, documents, decisions, indicators.

extension MandateRecorded: Headlined {
    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headMandate, ["version": .text(version), "title": .text(title)])
    }
}

extension SessionPublished: Headlined {
    var about: ObjectPath? { ObjectPath(session) }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headSession, ["title": .text(title)]) }
}

extension SessionMoved: Headlined {
    var about: ObjectPath? { ObjectPath(session) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headSessionMoved, ["title": .text(title), "status": .word(to.word)])
    }
}

extension MinutesRecorded: Headlined {
    var about: ObjectPath? { ObjectPath(session) }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headMinutes, ["date": .day(on)]) }
}

extension DocumentRegistered: Headlined {
    var isPublic: Bool { distribution == .general }
    var about: ObjectPath? { ObjectPath(symbol) }

    func headline(_ words: HeadlineWords) -> Sentence {
        guard let title else { return Sentence(.headDocument, ["symbol": .text(symbol)]) }
        return Sentence(.headDocumentTitled, ["symbol": .text(symbol), "title": .text(title)])
    }
}

extension DecisionRecorded: Headlined {
    var about: ObjectPath? { ObjectPath(decision) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headDecision, ["number": .text(number), "title": .text(title)])
    }
}

extension DecisionCorrected: Headlined {
    var about: ObjectPath? { ObjectPath(decision) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headDecisionCorrected, ["number": .text(number), "title": .text(title)])
    }
}

extension DecisionWithdrawn: Headlined {
    var about: ObjectPath? { ObjectPath(decision) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headDecisionWithdrawn, ["number": .text(number), "title": .text(title)])
    }
}

extension ParagraphMoved: Headlined {
    var about: ObjectPath? { ObjectPath(decision) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(
            .headParagraph,
            ["number": .text(number), "paragraph": .text(paragraph), "status": .word(to.word)])
    }
}

extension IndicatorDefined: Headlined {
    var about: ObjectPath? { ObjectPath(proposal) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headIndicator, ["label": words.label(proposal), "title": .text(title)])
    }
}

extension DataPointRecorded: Headlined {
    var about: ObjectPath? { ObjectPath(proposal) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headValue, ["label": words.label(proposal), "date": .day(dated)])
    }
}

extension InstrumentRegistered: Headlined {
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headInstrument, ["name": .text(name)]) }
}
