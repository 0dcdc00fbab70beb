internal import Models

/// Finds what two sequences have in common: a longest common subsequence, in linear space (Myers 1986).
///
/// The time grows with the length times the number of differences: few differences in long texts cost next to nothing, and
/// what would cost too much is given up.
struct SequenceComparison {
    /// What of the old sequence is found in the new one, and of the new one in the old.
    private(set) var keptOld: [Bool]
    private(set) var keptNew: [Bool]

    /// Numbers that only the same elements share: numbers are compared at once, words sign by sign.
    private let old: [Int]
    private let new: [Int]
    private var effort: Int
    /// How far the path on each diagonal reaches, from the beginning and from the end.
    private var forward: [Int]
    private var backward: [Int]

    private struct Exhausted: Error {}

    init(_ old: [Substring], _ new: [Substring], effort: Int) {
        var numbers: [Substring: Int] = [:]
        func number(_ element: Substring) -> Int {
            let number = numbers[element] ?? numbers.count
            numbers[element] = number
            return number
        }
        self.old = old.map(number)
        self.new = new.map(number)
        self.effort = effort
        keptOld = Array(repeating: false, count: old.count)
        keptNew = Array(repeating: false, count: new.count)
        let reach = 2 * ((old.count + new.count + 1) / 2) + 3
        forward = Array(repeating: 0, count: reach)
        backward = forward
    }

    /// - Returns: whether it came to its end. Otherwise the common beginning and the common end are found, and nothing else.
    mutating func run() -> Bool {
        do {
            try align(old.indices, new.indices)
            return true
        } catch {
            keptOld = keptOld.map { _ in false }
            keptNew = keptNew.map { _ in false }
            _ = trimmed(old.indices, new.indices)
            return false
        }
    }

    private mutating func align(_ before: Range<Int>, _ after: Range<Int>) throws(Exhausted) {
        let (before, after) = trimmed(before, after)
        guard !before.isEmpty, !after.isEmpty else { return }
        let middle = try middle(before, after)
        try align(before.lowerBound..<middle.from.old, after.lowerBound..<middle.from.new)
        for step in 0..<(middle.to.old - middle.from.old) { keep(middle.from.old + step, middle.from.new + step) }
        try align(middle.to.old..<before.upperBound, middle.to.new..<after.upperBound)
    }

    /// Keeps the common beginning and the common end, and gives back what is between.
    private mutating func trimmed(_ before: Range<Int>, _ after: Range<Int>) -> (Range<Int>, Range<Int>) {
        var (before, after) = (before, after)
        while let (left, right) = first(before, after), old[left] == new[right] {
            keep(left, right)
            (before, after) = (before.dropFirst(), after.dropFirst())
        }
        while let (left, right) = last(before, after), old[left] == new[right] {
            keep(left, right)
            (before, after) = (before.dropLast(), after.dropLast())
        }
        return (before, after)
    }

    private func first(_ before: Range<Int>, _ after: Range<Int>) -> (Int, Int)? {
        before.isEmpty || after.isEmpty ? nil : (before.lowerBound, after.lowerBound)
    }

    private func last(_ before: Range<Int>, _ after: Range<Int>) -> (Int, Int)? {
        before.isEmpty || after.isEmpty ? nil : (before.upperBound - 1, after.upperBound - 1)
    }

    private mutating func keep(_ left: Int, _ right: Int) {
        keptOld[left] = true
        keptNew[right] = true
    }
}

// MARK: - The middle of a shortest path

extension SequenceComparison {
    private typealias Point = (old: Int, new: Int)

    /// A run of equal elements, perhaps empty, on a shortest path, with half of the differences before it.
    ///
    /// Both must not be empty, and differ at both ends.
    private mutating func middle(
        _ before: Range<Int>, _ after: Range<Int>
    ) throws(Exhausted) -> (from: Point, to: Point) {
        let (width, height) = (before.count, after.count)
        let delta = width - height
        let furthest = (width + height + 1) / 2
        let middle = furthest + 1
        (forward[middle + 1], backward[middle + 1]) = (0, 0)
        for differences in 0...furthest {
            for diagonal in stride(from: -differences, through: differences, by: 2) {
                let start = Self.start(forward, middle, diagonal, differences)
                let end = try follow(diagonal, from: start, before, after, isBackwards: false)
                forward[middle + diagonal] = end
                let opposite = delta - diagonal
                guard end >= 0, delta % 2 != 0, abs(opposite) < differences,
                    backward[middle + opposite] >= 0, end + backward[middle + opposite] >= width
                else { continue }
                return (
                    (before.lowerBound + start, after.lowerBound + start - diagonal),
                    (before.lowerBound + end, after.lowerBound + end - diagonal)
                )
            }
            for diagonal in stride(from: -differences, through: differences, by: 2) {
                let start = Self.start(backward, middle, diagonal, differences)
                let end = try follow(diagonal, from: start, before, after, isBackwards: true)
                backward[middle + diagonal] = end
                let opposite = delta - diagonal
                guard end >= 0, delta % 2 == 0, abs(opposite) <= differences,
                    forward[middle + opposite] >= 0, end + forward[middle + opposite] >= width
                else { continue }
                return (
                    (before.upperBound - end, after.upperBound - end + diagonal),
                    (before.upperBound - start, after.upperBound - start + diagonal)
                )
            }
        }
        preconditionFailure("two paths that each go half of the way meet")
    }

    /// Where a path with one more difference enters a diagonal: by the neighbour that reaches further.
    private static func start(_ reached: [Int], _ middle: Int, _ diagonal: Int, _ differences: Int) -> Int {
        let (below, above) = (reached[middle + diagonal - 1], reached[middle + diagonal + 1])
        let entersFromAbove = diagonal == -differences || (diagonal != differences && below < above)
        return entersFromAbove ? above : below < 0 ? below : below + 1
    }

    /// Follows equal elements along a diagonal.
    ///
    /// - Returns: how far they go; -1 for a diagonal that is outside.
    private mutating func follow(
        _ diagonal: Int, from start: Int, _ before: Range<Int>, _ after: Range<Int>, isBackwards: Bool
    ) throws(Exhausted) -> Int {
        let (width, height) = (before.count, after.count)
        guard start >= 0, start <= width, start - diagonal <= height else { return -1 }
        var place = start
        while place < width, place - diagonal < height {
            let left = isBackwards ? before.upperBound - 1 - place : before.lowerBound + place
            let right =
                isBackwards ? after.upperBound - 1 - place + diagonal : after.lowerBound + place - diagonal
            guard old[left] == new[right] else { break }
            place += 1
        }
        effort -= 1 + place - start
        guard effort > 0 else { throw Exhausted() }
        return place
    }
}
