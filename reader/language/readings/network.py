"""g2pM's network, which reads a character by the characters around it.

Park and Lee, "g2pM: A Neural Grapheme-to-Phoneme Conversion Package for Mandarin Chinese Based on
a New Open Benchmark Dataset", 2020: characters are embedded, one recurrent layer (LSTM) reads them
in both directions, two linear layers tell the reading. Here all characters that are asked for go
through it together, each with the few characters around it that matter.
"""

from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import Self

import numpy as np  # noqa: TID253 - this module is imported when readings are loaded
from msgspec import Struct
from numpy.typing import NDArray  # noqa: TID253

Floats = NDArray[np.float32]
Integers = NDArray[np.intp]

# Beyond six characters to each side nothing is gained: 0.9738 of a set of polyphones are right with
# six and 0.9735 with whole sentences; with four it is 0.9726.
_AROUND = 6
_PADDING, _UNKNOWN, _BEGINNING, _END = 0, 1, 2, 3
_ROOM = (_PADDING,) * _AROUND
# Places at once. Larger products are given to threads, which here wait longer for each other than
# they work: a hundred places took 15 ms instead of 2.
_AT_ONCE = 240
_UNLEARNED = 0.1  # probability
_SCORED_AT_ONCE = 30


class Network(Struct, frozen=True):
    """The weights, arranged for use. The first axis of `inputs` and `recurrent` is the direction.

    `inputs` says what each character adds to the four gates, `recurrent` what the state before
    does. Gates stand in the order input, forget, cell, output; all but the third are halved,
    because of how σ is made of tanh.
    """

    characters: Mapping[str, int]
    readings: Mapping[str, int]
    inputs: Floats
    recurrent: Floats
    hidden: tuple[Floats, Floats]
    output: tuple[Floats, Floats]

    @classmethod
    def of(cls, parts: Mapping[str, tuple[str, bytes]]) -> Self:
        """Arrange the parts that the dictionary file has: (shape, little-endian 16-bit floats)."""
        weights = {
            name: np.frombuffer(data, "<f2").astype(np.float32).reshape([*map(int, shape.split())])
            for name, (shape, data) in parts.items()
            if name not in ("characters", "readings")
        }
        return cls(
            _numbers(parts["characters"][1]),
            _numbers(parts["readings"][1]),
            np.stack([_inputs(weights, direction) for direction in ("", "_reverse")]),
            np.stack([_recurrent(weights, direction) for direction in ("", "_reverse")]),
            (weights["logit_layer.0.weight"].T.copy(), weights["logit_layer.0.bias"]),
            (weights["logit_layer.2.weight"].T.copy(), weights["logit_layer.2.bias"]),
        )

    def probabilities(self, asked: Sequence[tuple[str, Sequence[int]]]) -> Floats:
        """Give for each place of each simplified text how probable each reading is.

        The answer has a row for each place, in order, and a column for each of `readings`.
        """
        numbers: list[int] = []
        places: list[int] = []
        for text, here in asked:
            if here:
                start = len(numbers) + _AROUND + 1
                places.extend(start + place for place in here)
                numbers += (*_ROOM, _BEGINNING)
                numbers.extend(map(self.characters.get, text, repeat(_UNKNOWN)))
                numbers.append(_END)
        numbers.extend(_ROOM)
        whole, at = np.array(numbers, np.intp), np.array(places, np.intp)
        parts = [at[start : start + _AT_ONCE] for start in range(0, len(at), _AT_ONCE)]
        none = np.zeros((0, len(self.readings)), np.float32)
        return np.concatenate([none, *(self._read(whole, part) for part in parts)])

    def knows(self, character: str, readings: Sequence[str]) -> bool:
        """Whether it learned to tell readings of a character from each other.

        Of one that it did not learn it says the readings of other characters.
        """
        told = self.probabilities([(character, [0])])[0]
        numbers = (self.readings.get(reading) for reading in readings)
        return sum(float(told[number]) for number in numbers if number is not None) > _UNLEARNED

    def _read(self, numbers: Integers, places: Integers) -> Floats:
        steps = np.arange(-_AROUND, 1)
        at = places[:, None]
        around = np.stack([numbers[at + steps], numbers[at - steps]])
        state = self._run(around).transpose(1, 0, 2).reshape(len(places), -1)
        weights, bias = self.hidden
        deeper = np.maximum(state @ weights + bias, 0)
        weights, bias = self.output
        rows = range(0, len(deeper), _SCORED_AT_ONCE)
        scores = np.concatenate([deeper[row : row + _SCORED_AT_ONCE] @ weights for row in rows])
        scores += bias
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=1, keepdims=True)
        return scores

    def _run(self, around: Integers) -> Floats:
        """Read (directions, places, steps) towards the place; give the last state of each."""
        width = self.recurrent.shape[1]
        state = np.zeros((*around.shape[:2], width), np.float32)
        cell = np.zeros_like(state)
        gates = np.zeros((*around.shape[:2], 4 * width), np.float32)
        is_read = around != _PADDING
        # Where there is nothing but padding the state stays as it is.
        for number, step in enumerate(np.flatnonzero(is_read.any((0, 1)))):
            now = around[:, :, step]
            if number:  # the first state is nothing
                np.matmul(state, self.recurrent, out=gates)
            gates[0] += self.inputs[0].take(now[0], 0)
            gates[1] += self.inputs[1].take(now[1], 0)
            np.tanh(gates, out=gates)
            opened = _opened(gates[..., : 2 * width])
            change, let_out = gates[..., 2 * width : 3 * width], gates[..., 3 * width :]
            cell *= opened[..., width:]
            cell += opened[..., :width] * change
            here = is_read[:, :, step, None]
            if not here.all():
                cell *= here
            np.multiply(_opened(let_out), np.tanh(cell), out=state)
        return state


def _opened(gate: Floats) -> Floats:
    """Turn tanh(x/2) into σ(x), in its place."""
    gate += 1
    gate *= 0.5
    return gate


def _numbers(names: bytes) -> dict[str, int]:
    return {name: number for number, name in enumerate(names.decode().split("\n"))}


def _inputs(weights: Mapping[str, Floats], direction: str) -> Floats:
    bias = weights[f"lstm.bias_ih_l0{direction}"] + weights[f"lstm.bias_hh_l0{direction}"]
    gates = weights["embedding.weight"] @ weights[f"lstm.weight_ih_l0{direction}"].T
    gates += bias
    gates *= _halves(gates.shape[1])
    return gates


def _recurrent(weights: Mapping[str, Floats], direction: str) -> Floats:
    gates = weights[f"lstm.weight_hh_l0{direction}"].T.copy()
    gates *= _halves(gates.shape[1])
    return gates


def _halves(gates: int) -> Floats:
    halves = np.full(gates, 0.5, np.float32)
    halves[gates // 2 : gates // 4 * 3] = 1
    return halves
