import math
import random
import struct

import numpy as np
import pytest

from reader.language.readings.network import Network

_WIDTH, _DEPTH, _READINGS = 3, 4, 5
_CHARACTERS = ["<PAD>", "<UNK>", "<BOS>", "<EOS>", "长", "行", "走"]


def _weights() -> dict[str, tuple[tuple[int, ...], list[float]]]:
    chance = random.Random(7)
    shapes = {"embedding.weight": (len(_CHARACTERS), _DEPTH)}
    for direction in ("", "_reverse"):
        shapes |= {
            f"lstm.weight_ih_l0{direction}": (4 * _WIDTH, _DEPTH),
            f"lstm.weight_hh_l0{direction}": (4 * _WIDTH, _WIDTH),
            f"lstm.bias_ih_l0{direction}": (4 * _WIDTH,),
            f"lstm.bias_hh_l0{direction}": (4 * _WIDTH,),
        }
    shapes |= {
        "logit_layer.0.weight": (_WIDTH, 2 * _WIDTH),
        "logit_layer.0.bias": (_WIDTH,),
        "logit_layer.2.weight": (_READINGS, _WIDTH),
        "logit_layer.2.bias": (_READINGS,),
    }
    return {
        name: (shape, [chance.choice((-1, -0.5, 0.25, 0.5, 1)) for _ in range(math.prod(shape))])
        for name, shape in shapes.items()
    }


@pytest.fixture
def network() -> Network:
    parts = {
        name: (" ".join(map(str, shape)), struct.pack(f"<{len(numbers)}e", *numbers))
        for name, (shape, numbers) in _weights().items()
    }
    parts["characters"] = (str(len(_CHARACTERS)), "\n".join(_CHARACTERS).encode())
    parts["readings"] = (str(_READINGS), b"chang\nzhang\nhang\nxing\nzou")
    return Network.of(parts)


def _plainly(text: str, place: int) -> list[float]:
    """Run the network over a whole text, step by step, as its paper says."""
    weights = {name: np.array(v).reshape(shape) for name, (shape, v) in _weights().items()}
    numbers = [2, *(_CHARACTERS.index(c) if c in _CHARACTERS else 1 for c in text), 3]
    states = [
        _states(weights, numbers[: place + 2], ""),
        _states(weights, numbers[:place:-1], "_reverse"),
    ]
    hidden = weights["logit_layer.0.weight"] @ np.concatenate(states)
    hidden = np.maximum(hidden + weights["logit_layer.0.bias"], 0)
    scores = weights["logit_layer.2.weight"] @ hidden + weights["logit_layer.2.bias"]
    return list(np.exp(scores) / np.exp(scores).sum())


def _states(weights: dict[str, np.ndarray], numbers: list[int], direction: str) -> np.ndarray:
    state, cell = np.zeros(_WIDTH), np.zeros(_WIDTH)
    for number in numbers:
        gates = weights[f"lstm.weight_ih_l0{direction}"] @ weights["embedding.weight"][number]
        gates = gates + weights[f"lstm.weight_hh_l0{direction}"] @ state
        gates = gates + weights[f"lstm.bias_ih_l0{direction}"]
        gates = gates + weights[f"lstm.bias_hh_l0{direction}"]
        let_in, forget, change, let_out = gates.reshape(4, _WIDTH)
        cell = _sigma(forget) * cell + _sigma(let_in) * np.tanh(change)
        state = _sigma(let_out) * np.tanh(cell)
    return state


def _sigma(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


@pytest.mark.parametrize("text", ["长", "走长行", "走别行长"])
def test_it_computes_what_the_paper_says(network: Network, text: str) -> None:
    places = list(range(len(text)))
    found = network.probabilities([(text, places)])
    expected = [_plainly(text, place) for place in places]
    assert found == pytest.approx(np.array(expected), abs=1e-4)


def test_many_places_are_read_as_one(network: Network) -> None:
    text = "走长行走" * 200
    together = network.probabilities([(text, range(len(text)))])
    assert together.shape == (len(text), _READINGS)
    for place in (0, 1, 239, 240, 799):
        assert together[place] == pytest.approx(
            network.probabilities([(text, [place])])[0], abs=1e-5
        )


def test_texts_do_not_mix(network: Network) -> None:
    texts = [("长", [0]), ("走行", []), ("走长行", [1, 2])]
    together = network.probabilities(texts)
    alone = [network.probabilities([text]) for text in texts]
    assert [len(rows) for rows in alone] == [1, 0, 2]
    assert together == pytest.approx(np.concatenate(alone), abs=1e-6)


def test_it_knows_what_it_learned(network: Network) -> None:
    assert network.knows("长", ["chang", "zhang", "hang", "xing", "zou"])
    assert not network.knows("长", ["nowhere"])
