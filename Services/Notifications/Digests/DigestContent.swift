internal import Localization
internal import Mail
internal import Models

/// The mail that gathers what came up for a recipient.
struct DigestContent {
    let items: [DigestItem]
    let frequency: MailFrequency
    let from: Instant
    let to: Instant
    let language: LanguageTag
    /// Of the recipient's zone: its clock says from when to when.
    let rules: ZoneRules
    let replyTo: EmailAddress
    /// Of which kinds of mail it is.
    let categories: Set<MailCategory>

    /// Whether all of it is optional.
    var isOptional: Bool { categories.allSatisfy(\.isOptional) }

    /// The kind of mail that it is itself.
    var category: MailCategory { isOptional ? categories == [.followed] ? .followed : .updates : .required }

    /// Who follows something and has asked for nothing else gets a digest nevertheless.
    var because: TextKey { categories == [.followed] ? .becauseFollowing : .becauseDigest }

    var subject: Line {
        let key: TextKey = frequency == .weekly ? .digestWeekly : .digestDaily
        return Line(cutting: Texts(language).text(key, ["count": .number(items.count)]))
    }

    var content: MailContent {
        let texts = Texts(language)
        let window = texts.text(.digestWindow, ["from": .text(words(from)), "to": .text(words(to))])
        var blocks = [
            MailContent.Block(.heading, language, subject.rawValue), MailContent.Block(.note, language, window),
        ]
        for group in items.byObject {
            blocks += group.items.flatMap { item in
                [
                    MailContent.Block(.subheading, item.language, item.subject.rawValue),
                    MailContent.Block(.paragraph, item.language, item.text.rawValue),
                    item.reason.map {
                        MailContent.Block(.note, language, texts.text(.addressed, ["reasons": .text($0)]))
                    },
                ].compactMap(\.self)
            }
            blocks += .links(
                to: group.about, .about(group.about), isNews: group.items.allSatisfy { $0.reason != nil }, texts)
        }
        blocks += [
            .link(.object, .inboxLink, texts),
            MailContent.Block(
                .note, language, texts.text(.addressed, ["reasons": .text(texts.text(because))])),
            .questions(to: replyTo, texts),
        ]
        if isOptional { blocks.append(.link(.unsubscribe, .unsubscribeLink, texts)) }
        return MailContent(language: language, subject: subject, blocks: blocks)
    }

    private func words(_ instant: Instant) -> String {
        language.words(for: rules.localTime(at: instant))
    }
}
