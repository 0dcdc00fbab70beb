import Foundation
import Models
import Testing

/// Two parties of the invented process, with focal points who read in two languages.
struct LoopCast {
    let backbone: Backbone
    let lower: PartyID
    let upper: PartyID
    let proposal: ProposalNumber
    let reedmouth: API

    init(_ backbone: Backbone) async throws {
        self.backbone = backbone
        lower = try #require(PartyID(rawValue: "reedmouth"))
        upper = try #require(PartyID(rawValue: "upper-fen"))
        proposal = try #require(ProposalNumber(rawValue: 7))
        for (party, language) in [(lower, LanguageTag.french), (upper, .english)] {
            try await Self.nominate(party, language, backbone)
        }
        reedmouth = try await backbone.api(as: .focalPoint(lower))
    }

    private static func nominate(_ party: PartyID, _ language: LanguageTag, _ backbone: Backbone) async throws {
        let contact = try #require(ContactID(rawValue: "fp-\(party)"))
        _ = try await backbone.api(as: .secretariat).send(
            NominateFocalPoint(
                id: contact, party: party, name: "A focal point",
                email: try #require(EmailAddress(rawValue: "\(party)@example.org")), language: language,
                zone: try #require(TimeZoneName(rawValue: "Europe/Malta")), validFrom: CalendarDate(daysSince1970: 0),
                letter: "A letter"))
        try await eventually("the focal point of \(party)") {
            try await backbone.database.count("SELECT count(*) FROM notifications.contact WHERE id = '\(contact)'") == 1
        }
    }

    func submission(to call: CallID, as submitterClass: SubmitterClass) throws -> ReceiveSubmission {
        ReceiveSubmission(
            call: call, submitters: [lower], submitterClass: submitterClass, title: "From the delta",
            answers: try (1...7).map {
                GuidedAnswer(question: try #require(QuestionNumber(rawValue: $0)), text: "As far as is known.")
            })
    }

    /// The first mail to somebody that has some words in its text, once it is there.
    func mail(_ name: String, _ words: String) async throws -> ReceivedMail {
        try await eventually("the mail “\(words)” to \(name)") {
            try backbone.mails(to: "\(name)@example.org").first { $0.text.contains(words) }
        }
    }
}

extension ReceivedMail {
    /// Who it is from, the name as people read it.
    var sender: String {
        var text = field("From") ?? ""
        while let word = text.firstMatch(of: /=\?utf-8\?b\?([^?]*)\?=( (?==\?))?/.ignoresCase()) {
            let decoded = Data(base64Encoded: String(word.1)).map { String(decoding: $0, as: UTF8.self) } ?? "?"
            text.replaceSubrange(word.range, with: decoded)
        }
        return text
    }
}
