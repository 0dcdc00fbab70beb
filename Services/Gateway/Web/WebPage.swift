internal import Foundation
internal import Localization
internal import Mustache

/// What a template shows. A page holds words in the reader's language, addresses and lists, and no logic: it is made by an
/// initializer that asks nobody, so that a test can make it for every role and state.
///
/// In a template its members go by their names; `t.` is before the key of a text (``TextKey``).
protocol WebPage: PagePart {
    static var template: PageTemplate { get }
    var frame: Frame { get }
}

/// A part of a page. Where it has a member, one of the same name further out is not seen, even if its own is nil.
protocol PagePart: MustacheParent, Sendable {}

extension PagePart {
    func child(named name: String) -> Any? {
        guard let member = Mirror(reflecting: self).children.first(where: { $0.label == name })?.value else {
            return nil
        }
        let value = Mirror(reflecting: member)
        return value.displayStyle == .optional ? value.children.first?.value ?? NSNull() : member
    }
}

/// A page with the texts of the catalogue.
struct WordedPage: MustacheParent {
    let page: any WebPage

    func child(named name: String) -> Any? {
        name == "t" ? PageTexts(texts: page.frame.reader.texts) : page.child(named: name)
    }
}

/// The texts of the catalogue by their keys.
private struct PageTexts: MustacheParent {
    let texts: Texts

    func child(named name: String) -> Any? { TextKey(rawValue: name).map { texts.text($0) } }
}
