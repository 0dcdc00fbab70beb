internal import Crypto
internal import Foundation
internal import Models

/// Makes the digests by which addresses are known again that stand in the register alone. They need a key, so that whoever
/// has the database cannot try addresses out.
struct AddressSeal: Sendable {
    private let key: SymmetricKey

    /// - Parameter secret: the service's own. With another one no address is known again until it is next written to.
    init(secret: String) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Data(secret.utf8)), info: Data("npp16 addresses".utf8),
            outputByteCount: 32)
    }

    /// - Parameter address: in its comparable form.
    func digest(of address: String) -> ContentDigest {
        ContentDigest(hash: HMAC<SHA256>.authenticationCode(for: Data(address.utf8), using: key))
    }
}
