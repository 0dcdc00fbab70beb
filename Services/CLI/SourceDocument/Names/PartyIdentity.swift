/// Tells whether two names stand for one body, and how they differ.
enum PartyIdentity {
    /// One body under both names: other hyphens, accents or spaces, a name of the same state, the same words in another
    /// order, nearly the same words, or one with its place behind it.
    static func isSame(_ left: String, _ right: String) -> Bool {
        if left.letters == right.letters { return true }
        if let country = Countries.named(left) { return country.code == Countries.named(right)?.code }
        if Countries.named(right) != nil { return false }
        return isWithPlace(left, right) || isWithPlace(right, left) || likeness(left, right) >= 0.6
    }

    /// The share of words, by their stems, that two names have in common.
    static func likeness(_ left: String, _ right: String) -> Double {
        let (a, b) = (Set(Stem.stems(of: left)), Set(Stem.stems(of: right)))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        // Bodies of two countries are two, whatever else they share.
        if hasCountry(a.subtracting(b)), hasCountry(b.subtracting(a)) { return 0 }
        return Double(a.intersection(b).count) / Double(a.union(b).count)
    }

    private static func hasCountry(_ stems: Set<String>) -> Bool { !stems.isDisjoint(with: Countries.stems) }

    /// `Project X - Sierra Leone` and `Project X`.
    private static func isWithPlace(_ long: String, _ short: String) -> Bool {
        long.count > short.count + 3 && long.hasPrefix(short)
            && "-–".contains(long.dropFirst(short.count).trimmed.first ?? " ")
    }
}
