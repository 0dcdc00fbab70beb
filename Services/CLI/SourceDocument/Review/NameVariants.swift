/// Names of one body in several spellings.
enum NameVariants {
    struct Use: Sendable {
        let name: String
        let line: Int
    }

    static func findings(in document: SourceDocument) -> [Finding] {
        let phrases = document.passages.flatMap(CapitalizedPhrases.uses)
        return merged(
            spellings(phrases) + states(document) + submitters(document, phrases) + acronyms(document)
                + permuted(phrases))
    }

    private static func spelled(_ uses: [Use]) -> Finding {
        var names: [String] = []
        for use in uses where !names.contains(use.name) { names.append(use.name) }
        return Finding(
            .nameVariant, names.compactMap { name in uses.first { $0.name == name }?.line },
            names.map { "“\($0)”" }.joined(separator: " / "))
    }

    /// One finding says enough where another has the same names or more.
    private static func merged(_ findings: [Finding]) -> [Finding] {
        var kept: [Finding] = []
        for finding in findings.sorted(by: { $0.detail.count > $1.detail.count }) {
            let names = Set(finding.detail.split(separator: " / "))
            guard !kept.contains(where: { names.isSubset(of: Set($0.detail.split(separator: " / "))) }) else {
                continue
            }
            kept.append(finding)
        }
        return kept.filter { long in !kept.contains { $0 != long && long.isExplained(by: $0) } }
    }

    /// Hyphens, spaces, accents, and small words between the same words.
    private static func spellings(_ phrases: [Use]) -> [Finding] {
        let byLetters = Dictionary(grouping: phrases) { $0.name.letters }
        let bySense = Dictionary(grouping: phrases.filter { $0.name.split(separator: " ").count > 3 }) {
            Stem.stems(of: $0.name).joined(separator: " ")
        }
        return [byLetters, bySense].flatMap(\.values).filter { uses in
            Set(uses.map { $0.name.lowercased() }).count > 1 && Set(uses.map(\.name.insignificant)).count > 1
        }.map { spelled($0.sorted { $0.line < $1.line }) }
    }

    /// Two names of one state.
    private static func states(_ document: SourceDocument) -> [Finding] {
        let uses =
            document.attendance.flatMap(\.names).map { Use(name: $0.name, line: $0.line) }
            + document.points.flatMap(\.submitters).filter { $0.kind == .state }.map {
                Use(name: $0.name, line: $0.line)
            }
        return Dictionary(grouping: uses) { Countries.named($0.name)?.code ?? "" }.filter { !$0.key.isEmpty }.values
            .filter { Set($0.map(\.name)).count > 1 }.map { spelled($0.sorted { $0.line < $1.line }) }
    }

    /// Observers under nearly the same name, on the list or among the submissions.
    private static func submitters(_ document: SourceDocument, _ phrases: [Use]) -> [Finding] {
        let listed = document.observers.map { Use(name: $0.name, line: $0.line) }
        let mentions = document.points.flatMap(\.submitters).filter { $0.kind == .observer }
            .map { Use(name: $0.name, line: $0.line) }
        let names = listed + mentions
        var groups: [[Use]] = []
        // A phrase around a name, or a piece of one, is no variant of it.
        let others = phrases.filter { phrase in
            phrase.name.split(separator: " ").count > 3
                && !names.contains {
                    $0.name != phrase.name && phrase.name.contains($0.name) || $0.name.contains(phrase.name)
                }
        }
        for use in names + others {
            if let group = groups.firstIndex(where: { group in
                group.contains { $0.name == use.name || PartyIdentity.isSame($0.name, use.name) }
            }) {
                groups[group].append(use)
            } else if names.contains(where: { $0.name == use.name }) {
                groups.append([use])
            }
        }
        return groups.filter { Set($0.map(\.name.insignificant)).count > 1 }.map(spelled)
    }

    /// What stands before one acronym.
    private static func acronyms(_ document: SourceDocument) -> [Finding] {
        let uses = document.passages.flatMap { passage in
            passage.words.indices.compactMap { index -> (String, Use)? in
                let word = passage.words[index]
                guard word.leading == "(", word.trailing.hasPrefix(")"), word.text.count > 1,
                    word.text.allSatisfy({ $0.isLetter && $0.isUppercase }),
                    let name = CapitalizedPhrases.name(before: index, in: passage.words, acronym: word.text)
                else { return nil }
                return (word.text, Use(name: name, line: word.line))
            }
        }
        return Dictionary(grouping: uses) { $0.0 }.values.map { $0.map(\.1) }.filter { Set($0.map(\.name)).count > 1 }
            .map { spelled($0.sorted { $0.line < $1.line }) }
    }

    /// The same words in another order.
    private static func permuted(_ phrases: [Use]) -> [Finding] {
        Dictionary(grouping: phrases) { Stem.stems(of: $0.name).sorted().joined(separator: " ") }.filter {
            $0.key.split(separator: " ").count > 2
        }.values.filter { uses in Set(uses.map { Stem.stems(of: $0.name).joined(separator: " ") }).count > 1 }
            .map { spelled($0.sorted { $0.line < $1.line }) }
    }
}

extension Finding {
    /// Each of its names has a name of the other in it, and they are not all the same.
    fileprivate func isExplained(by short: Finding) -> Bool {
        let parts = short.detail.names
        let used = detail.names.map { name in parts.first { name != $0 && name.contains($0) } }
        return used.allSatisfy { $0 != nil } && Set(used).count > 1
    }
}

extension String {
    fileprivate var names: [String] { split(separator: " / ").map { String($0.dropFirst().dropLast()) } }

    /// What matters of a spelling: no capitals, which change with the place in the sentence, and no hyphen that joins a
    /// prefix to its word.
    fileprivate var insignificant: String {
        var kept: [Character] = []
        var rest = self[...]
        let isHeading = count > 10 && !contains(where: \.isLowercase)
        while let character = rest.popFirst() {
            let isJoint =
                character == "-" && kept.last?.isLetter ?? false && (rest.first?.isLowercase ?? false || isHeading)
            if !isJoint { kept.append(character == "–" ? "-" : character) }
        }
        return String(kept).lowercased()
    }
}
