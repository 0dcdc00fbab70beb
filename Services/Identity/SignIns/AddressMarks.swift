internal import Crypto
internal import Foundation
internal import Models

/// Knows addresses again without keeping them.
struct AddressMarks: Sendable {
    private let key: SymmetricKey

    /// - Parameter key: a secret of the service.
    init(key: String) { self.key = SymmetricKey(data: SHA256.hash(data: Data("sign-in addresses \(key)".utf8))) }

    /// Capitals make no other address.
    func mark(_ address: EmailAddress) -> ContentDigest {
        let text = Data(address.rawValue.lowercased().utf8)
        return ContentDigest(hash: HMAC<SHA256>.authenticationCode(for: text, using: key))
    }
}
