internal import HTTPTypes
internal import Hummingbird
internal import Models

/// The link of a mail as a place before the address of a page, `/l/SECRET/actions/4`: there one acts as whom the mail was sent to,
/// without signing in, on what the mail is about.
struct MailLinkPrefix: Sendable, Equatable {
    let secret: LinkSecret
    /// What the mail is about.
    let about: ObjectPath

    /// The secret, and the address behind it.
    ///
    /// - Returns: nil for an address that is not of an object on which links act.
    static func split(_ path: String) -> (LinkSecret, String)? {
        let mark = LinkPurpose.act.route.filled(with: [""])
        guard path.hasPrefix(mark) else { return nil }
        let rest = path.dropFirst(mark.count)
        guard let slash = rest.firstIndex(of: "/"), let secret = LinkSecret(rawValue: String(rest[..<slash])) else {
            return nil
        }
        let place = String(rest[slash...])
        return LinkedActs.isActedOn(place.dropFirst()) ? (secret, place) : nil
    }

    /// The address with the link before it, where the link is good for it: pages of the object, and forms of what it lets one do.
    ///
    /// - Parameter current: where the reader is.
    func place(_ place: String, from current: String) -> String {
        isGood(for: place, from: current) ? LinkPurpose.act.route.filled(with: [secret.rawValue]) + place : place
    }

    private func isGood(for place: String, from current: String) -> Bool {
        let path = place.prefix { $0 != "?" }
        if LinkedActs.requests(about: about).contains(where: { $0.rawValue == Self.forms[String(path)] }) {
            return true
        }
        let (asked, here) = (Self.object(of: path), Self.object(of: current.prefix { $0 != "?" }))
        // Of the address with the id one is led on to that with the number.
        let isByID = here.last == about.rawValue.split(separator: "/").last
        return asked.count == 2 && (asked == here || isByID && asked.first == here.first)
    }

    private static func object(of path: Substring) -> [Substring] { Array(path.split(separator: "/").prefix(2)) }

    /// Forms that stand beside the object: the names of their commands by the addresses.
    private static let forms = Dictionary(
        uniqueKeysWithValues: RequestCatalogue.forms.filter(\.place.placeholders.isEmpty).map { type, place in
            (place.pattern, type.definition.name.rawValue)
        })
}

extension Request {
    /// What stands before the address, where somebody comes by the link of a mail.
    var mailLink: LinkSecret? { headers[.mailLink].flatMap(LinkSecret.init(rawValue:)) }
}

extension HTTPField.Name {
    /// By which link of a mail somebody comes. No client can set it.
    static var mailLink: HTTPField.Name {
        guard let name = HTTPField.Name("NPP16-Mail-Link") else { preconditionFailure("a valid name of a field") }
        return name
    }
}
