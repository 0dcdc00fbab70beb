internal import Foundation

/// Where a mail server is reached, and whether the line to it is encrypted.
///
/// `smtp://host:port` begins in plain text and goes over to TLS (STARTTLS), or sends nothing: mail carries the secrets of its
/// links. `smtp://host:port?tls=offered` goes on without where the server offers none, as to a server on the same machine, and
/// `?tls=none` never encrypts. `smtps://host:port` is encrypted from its beginning.
struct MailServerAddress: Sendable, Equatable {
    enum Encryption: String, Sendable {
        case required, offered, none
    }

    /// As libcurl takes it.
    let url: String
    let encryption: Encryption

    /// Why a text is not an address.
    struct Invalid: Error {
        let words: String
    }

    init(_ text: String) throws(Invalid) {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme, ["smtp", "smtps"].contains(scheme),
            let host = parts.host, !host.isEmpty, parts.user == nil, parts.fragment == nil,
            parts.path.isEmpty || parts.path == "/"
        else { throw Invalid(words: "must be maildir:FOLDER, smtp://host:port or smtps://host:port") }
        var encryption = Self.isLoopback(host) ? Encryption.offered : .required
        for item in parts.queryItems ?? [] {
            guard item.name == "tls", let word = item.value.flatMap(Encryption.init(rawValue:)) else {
                throw Invalid(words: "may end with ?tls=required, ?tls=offered or ?tls=none, and with nothing else")
            }
            encryption = word
        }
        guard scheme == "smtp" || encryption == .required || parts.queryItems == nil else {
            throw Invalid(words: "is encrypted from its beginning (smtps): it takes no other ?tls=")
        }
        self.encryption = scheme == "smtps" ? .required : encryption
        url = "\(scheme)://\(parts.encodedHost ?? host)\(parts.port.map { ":\($0)" } ?? "")"
    }

    /// What is said to the own machine is heard by nobody else.
    private static func isLoopback(_ host: String) -> Bool {
        let name = host.filter { !"[]".contains($0) }.lowercased()
        return name == "localhost" || name == "::1" || name.wholeMatch(of: /127(\.[0-9]{1,3}){3}/) != nil
    }
}
