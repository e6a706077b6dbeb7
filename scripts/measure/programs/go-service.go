// Answers every request with twenty entries, drawn at random from a store of 20,000, as JSON.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"math/rand"
	"net/http"
	"sync"
)

const size = 20000

type entry struct {
	Key   string `json:"key"`
	Value string `json:"value"`
}

func main() {
	var lock sync.RWMutex
	store := map[string]string{}
	for i := 0; i < size; i++ {
		store[fmt.Sprintf("k%d", i)] = fmt.Sprintf("value-%d", i)
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		entries := make([]entry, 0, 20)
		lock.RLock()
		for i := 0; i < 20; i++ {
			key := fmt.Sprintf("k%d", rand.Intn(size))
			entries = append(entries, entry{key, store[key]})
		}
		lock.RUnlock()
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(entries)
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
