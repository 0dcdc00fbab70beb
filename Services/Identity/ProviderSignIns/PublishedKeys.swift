internal import JWTKit

/// The keys by which a provider signs, as it publishes them (RFC 7517).
struct PublishedKeys: Decodable, Sendable {
    private let keys: [Published]

    private enum CodingKeys: String, CodingKey { case keys }

    /// One of them; nil for a kind that is not known here, which says nothing of the others.
    private struct Published: Decodable, Sendable {
        let key: JWK?

        private struct Use: Decodable {
            let use: String?
        }

        init(from decoder: any Decoder) {
            let use = (try? Use(from: decoder))?.use
            key = use == nil || use == "sig" ? try? JWK(from: decoder) : nil
        }
    }

    /// The key of a token's head. A token that names none is taken where there is one key only that fits.
    ///
    /// - Returns: nil where there is none for the algorithm: a key of one kind verifies nothing of another.
    func key(_ id: String?, for algorithm: JWK.Algorithm) -> JWK? {
        let fitting = keys.compactMap(\.key).filter { key in
            key.keyType == (algorithm == .rs256 ? .rsa : .ecdsa) && (key.algorithm ?? algorithm) == algorithm
                && (id == nil || key.keyIdentifier?.string == id)
        }
        guard var key = fitting.first, id != nil || fitting.count == 1 else { return nil }
        key.algorithm = algorithm
        key.keyIdentifier = JWKIdentifier(string: id ?? "")
        // Nobody's private key has any business here.
        key.privateExponent = nil
        return key
    }
}
