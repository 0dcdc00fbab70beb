internal import Foundation

/// Random numbers that come again with the same seed (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// `NPP16_SEED`, or a new seed in each run.
    package static let seed =
        ProcessInfo.processInfo.environment["NPP16_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 1...999_999)

    /// - Parameter stream: tells generators of one seed apart.
    package init(stream: Int = 0) { state = Self.seed &+ UInt64(stream) &* 0xD1B5_4A32_D192_ED03 }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
