internal import Models

/// References to what does not exist under that name or number.
enum References {
    static func findings(in document: SourceDocument) -> [Finding] {
        misspelt(document) + operative(document)
    }

    /// `NP16` for `NPP16`, and numbers of no proposal.
    private static func misspelt(_ document: SourceDocument) -> [Finding] {
        let numbers = Set(document.proposals.map(\.number.rawValue))
        return document.passages.filter(\.isProse).flatMap(\.words).compactMap { word in
            let letters = word.text.prefix { $0.isLetter }
            guard letters.count > 1, letters.count < 5, letters.uppercased().allSatisfy({ $0 == "N" || $0 == "P" }),
                letters.first == "N" || letters.first == "n", let number = Int(word.text.dropFirst(letters.count))
            else { return nil }
            if letters == "NPP" {
                return numbers.contains(number) ? nil : Finding(.reference, [word.line], "there is no \(word.text)")
            }
            return numbers.contains(number) ? Finding(.reference, [word.line], "“\(word.text)” for NPP\(number)") : nil
        }
    }

    /// An operative paragraph that is referred to, and not among those reproduced.
    private static func operative(_ document: SourceDocument) -> [Finding] {
        let reproduced = Set(
            document.passages.compactMap { passage -> Int? in
                guard let marker = passage.marker, marker.isBracketed, !marker.isBulleted else { return nil }
                return Int(marker.sign)
            })
        guard !reproduced.isEmpty else { return [] }
        return document.passages.filter(\.isProse).flatMap { passage -> [Finding] in
            passage.words.indices.dropLast(2).compactMap { index in
                guard passage.words[index].key == "operative", passage.words[index + 1].key == "paragraph",
                    let number = Int(passage.words[index + 2].text), !reproduced.contains(number)
                else { return nil }
                return Finding(
                    .reference, [passage.words[index].line],
                    "operative paragraph \(number) is referred to, and not reproduced")
            }
        }
    }
}
