internal import Models

/// What a record says of the mandate: the resolution with its paragraphs, the co-chairs, the money.
struct RecordedMandate: Decodable, Sendable {
    let resolution: Resolution
    let coChairs: [Person]
    let appointedBy: Person?
    let funding: Funding

    struct Resolution: Decodable, Sendable {
        let id: Line
        let title: Line
        let operativeParagraphs: [Paragraph]
    }

    struct Paragraph: Decodable, Sendable {
        let paragraph: Line
        let summary: Prose
    }

    struct Person: Decodable, Sendable {
        let name: Line
        let honorific: Line?
        let title: Line?
        let party: PartyID?
        let termStarts: CalendarDate?
        let termEnds: CalendarDate?
    }

    struct Funding: Decodable, Sendable {
        let status: MandateFunding
        let summary: Prose?
    }
}

extension RecordedMandate {
    /// The first paragraph is the mandate itself, the others are what it asks for.
    ///
    /// - Throws: `Refusal` for a resolution without a paragraph.
    var request: RecordMandate {
        get throws {
            guard let first = resolution.operativeParagraphs.first else {
                throw Refusal("mandate.json: resolution.operativeParagraphs is empty")
            }
            return RecordMandate(
                title: resolution.title, text: first.summary, source: resolution.id,
                remit: resolution.operativeParagraphs.dropFirst().map {
                    MandateTask(paragraph: $0.paragraph, text: $0.summary)
                },
                coChairs: coChairs.map {
                    CoChair(
                        name: $0.fullName, title: $0.title, party: $0.party, termStarts: $0.termStarts,
                        termEnds: $0.termEnds)
                },
                appointedBy: appointedBy.map { Line(cutting: "\($0.fullName), \($0.title?.rawValue ?? "")") },
                funding: funding.status, fundingNote: funding.summary, reason: "The record of the process.")
        }
    }
}

extension RecordedMandate.Person {
    fileprivate var fullName: Line { honorific.map { Line(cutting: "\($0) \(name)") } ?? name }
}
